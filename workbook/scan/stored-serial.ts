const millisecondsPerDay = 86_400_000;
/** 1 January 1904, serial 0 of the 1904 date system, in the 1900 one. */
const start1904 = 1462;

/**
 * The serial number of a day and time in the 1900 date system, to the millisecond. In that system day 60 is a
 * 29 February 1900 that never was: it is read as the day before.
 */
export function storedSerial(stored: number, is1904: boolean): number {
  const serial = is1904 ? stored + start1904 : stored;
  const day = serial >= 60 && serial < 61 && !is1904 ? serial - 1 : serial;
  return Number.isInteger(day) ? day : Math.round(day * millisecondsPerDay) / millisecondsPerDay;
}
