/**
 * The ISO day of a serial number, whose part after the point (the time) is left out: 45199.5 is `2023-09-30`.
 *
 * Worked out in integers, as a return may hold tens of thousands of dates and `Date` costs ten times as much.
 * The method is Howard Hinnant's `civil_from_days`, with years that begin in March.
 */
export function dayOfSerial(serial: number): string {
  const days = Math.floor(serial) + daysFromMarchOfYear0;
  const era = Math.floor(days / daysInEra);
  const dayOfEra = days - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);

  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const daysInEra = 146_097;
/** 1 March of year 0 to 30 December 1899, the day of serial 0. */
const daysFromMarchOfYear0 = 693_899;
