/** Milliseconds of this process's processor time that work takes: other programs on the machine do not lengthen it. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1000;
}
