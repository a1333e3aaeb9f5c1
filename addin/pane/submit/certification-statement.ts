import type { Receipt } from '../../ports/receipt';

/** What the certifier certifies, in full. */
export function certificationStatement({
  organisation,
  period,
  version,
}: Receipt): readonly string[] {
  return [
    `I certify version ${version} of the return of ${organisation} for ${period}, as the accounting officer or with their authority.`,
    'I have read the return. To the best of my knowledge its figures are complete and agree with the department’s records, and each reason given for a query is true.',
    'I did not submit this version myself.',
  ];
}
