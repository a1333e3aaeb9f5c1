import type { Receipt } from '#domain/register/receipt';

/** Prints a receipt. */
export function sayReceipt({
  organisation,
  period,
  version,
  receivedAt,
  rows,
  hash,
  ruleSet,
}: Receipt): void {
  process.stdout.write(
    [
      `Accepted: ${organisation} ${period}, version ${version}.`,
      `  received  ${receivedAt}`,
      `  rows      ${rows}`,
      `  rule set  ${ruleSet}`,
      `  hash      ${hash}`,
      'Another person of the department certifies it: returns certify --help\n',
    ].join('\n'),
  );
}
