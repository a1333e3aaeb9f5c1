/** What the command ended with, worst last: all well, errors found, or something that could not be read or reached. */
export type ExitStatus = 0 | 1 | 2;

/** The exit status of the process, never made better by a later file. */
export function worsenExitStatus(status: ExitStatus): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}
