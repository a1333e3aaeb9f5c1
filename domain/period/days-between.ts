/** Whole days from one ISO date to another; negative where the second is earlier. Throws on what is no ISO date. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / 86_400_000;
}

// A day in UTC always has 86,400,000 milliseconds: no clock goes forward.
function midnight(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  if (!isDate) throw new RangeError(`Not an ISO date: ${date}`);
  return time;
}
