import { knownBy } from '#domain/progress/known-by';
import type { Register } from '#domain/register/register';
import { allDecisions } from './decisions';
import type { Tables } from './tables';
import { allTargets } from './targets';

/** What the ledger held of an organisation at the end of an ISO day, in UTC; what it holds now where none is given. */
export async function registerOf(
  tables: Tables,
  organisation: string,
  asAt?: string,
): Promise<Register> {
  const [targets, decisions] = await Promise.all([
    allTargets(tables, organisation),
    allDecisions(tables, organisation),
  ]);
  return {
    organisation,
    targets: lastOfEach(
      knownBy(targets, asAt),
      ({ measure, subject = '' }) => `${measure}#${subject}`,
    ),
    decisions: lastOfEach(knownBy(decisions, asAt), ({ reference }) => reference),
  };
}

// The facts come in the order of their revisions, so that a later one takes the place of an earlier.
function lastOfEach<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): readonly Fact[] {
  return [...new Map(facts.map((fact) => [keyOf(fact), fact])).values()];
}
