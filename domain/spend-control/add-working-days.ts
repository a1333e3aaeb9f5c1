/**
 * The day that many working days after a day (ISO dates). Saturdays and Sundays do not count.
 *
 * Bank holidays do count: no source here lists them, so a clock may run out up to a few days early.
 */
export function addWorkingDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  let left = days;
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
