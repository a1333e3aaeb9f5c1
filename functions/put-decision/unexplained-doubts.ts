import type { Contribution } from '#domain/register/decision';
import type { DoubtedContribution } from '#domain/spend-control/contribution-doubts';
import { caseDoubts } from '../case-doubts';
import type { Response } from '../endpoint';
import { problem } from '../problem';
import { observationHistory } from '../tables/history';
import { registerOf } from '../tables/register';
import type { Tables } from '../tables/tables';

/** What is doubted of a decision's contributions and not explained by its assessor. */
export async function unexplainedDoubts(
  tables: Tables,
  reference: string,
  {
    contributions,
    organisation,
  }: {
    readonly contributions: readonly Contribution[];
    readonly organisation: string;
  },
): Promise<readonly DoubtedContribution[]> {
  const doubted = contributions.filter(({ despite }) => despite === undefined);
  if (doubted.length === 0) return [];

  const [history, { decisions }] = await Promise.all([
    observationHistory(tables, organisation),
    registerOf(tables, organisation),
  ]);
  return caseDoubts({ reference, contributions: doubted, history, decisions });
}

/** Asks the assessor to put contributions right, or to say why they stand. */
export function implausible(doubts: readonly DoubtedContribution[]): Response {
  const named = doubts.map(
    ({ contribution, doubts: why }) =>
      `${contribution}: ${why.map(({ doubt }) => doubt).join(', ')}`,
  );
  return problem(
    422,
    'A contribution is not plausible',
    `${named.join('; ')}. Put it right, or say why it stands.`,
    { doubts },
  );
}
