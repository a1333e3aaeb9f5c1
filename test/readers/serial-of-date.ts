const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was, so the days before it are one less. */
const firstOfMarch1900 = Date.UTC(1900, 2, 1);

/** The serial number of a moment in UTC, in the 1900 date system: noon on 1 January 2000 is 36526.5. */
export function serialOfDate(date: Date): number {
  const days = (date.getTime() - dayZero) / millisecondsPerDay;
  return date.getTime() < firstOfMarch1900 ? days - 1 : days;
}
