/** The serial number of an ISO day as spreadsheets store it: days since 30 December 1899. `2023-09-30` is 45199. */
export function serialOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsInDay + serialOf1970;
}

const millisecondsInDay = 86_400_000;
const serialOf1970 = 25_569;
