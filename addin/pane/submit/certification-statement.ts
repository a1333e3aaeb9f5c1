import { formatPeriod } from '#domain/period/format-period';
import { parsePeriod } from '#domain/period/parse-period';
import type { Receipt } from '#domain/register/receipt';
import { organisationWords } from '../organisation-words';

/** What the certifier certifies, in full. */
export function certificationStatement({
  organisation,
  period,
  version,
}: Receipt): readonly string[] {
  const quarter = parsePeriod(period);
  return [
    `I certify version ${version} of the return of ${organisationWords(organisation, quarter)} for ${quarter ? formatPeriod(quarter) : period}, as the accounting officer or with their authority.`,
    'I have read the return. To the best of my knowledge its figures are complete and agree with the department’s records, and each reason given for a query is true.',
    'I did not submit this version myself.',
  ];
}
