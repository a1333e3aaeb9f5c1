import { assessAlignment } from '#domain/alignment/assess-alignment';
import type { AlignmentContext } from '#domain/alignment/criterion';
import type { Decision } from '#domain/register/decision';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { assessControl } from '#domain/spend-control/assess-control';
import type { Case } from '#domain/spend-control/case';
import type { CaseAssessment } from '#domain/spend-control/case-in-full';
import { acceptedReturn } from './tables/accepted-return';
import type { CaseFile } from './tables/cases';
import { enteredControls } from './tables/controls';
import { observationHistory } from './tables/history';
import { allHeads } from './tables/submissions';
import type { Tables } from './tables/tables';

/** What was read of the ledger already: every case, and the decisions on the department's own. */
interface Known {
  readonly cases: ReadonlyMap<string, CaseFile>;
  readonly decisions: readonly Decision[];
}

/** Assesses a case by the control of its date, and by what the ledger holds now of its department and of other cases. */
export async function assessCase(
  tables: Tables,
  one: Case,
  { cases, decisions }: Known,
): Promise<CaseAssessment> {
  const { organisation, reference } = one;
  const [controls, returns, history] = await Promise.all([
    enteredControls(tables),
    lastReturns(tables, organisation),
    observationHistory(tables, organisation),
  ]);
  const others = [...cases].flatMap(([other, { revisions }]) => {
    const submitted = revisions.findLast(({ state }) => state === 'submitted');
    return other !== reference && submitted ? [submitted] : [];
  });
  const latestOfEach = new Map(decisions.map((decision) => [decision.reference, decision]));

  return {
    control: assessControl({ case: one, isTop75: isTop75(one), ...controls }),
    alignment: assessAlignment({
      case: one,
      ...returns,
      history,
      cases: others,
      decisions: [...latestOfEach.values()].filter((each) => each.reference !== reference),
    }),
  };
}

function isTop75({ subject }: Case): boolean {
  return edition202225.services.some(({ id }) => id === subject);
}

/** The latest versions of the last two quarters that were returned. */
async function lastReturns(
  tables: Tables,
  organisation: string,
): Promise<Pick<AlignmentContext, 'latest' | 'previous'>> {
  const heads = await allHeads(tables, organisation);
  const [last, before] = [...new Map(heads.map((head) => [head.period, head])).values()]
    .toSorted((one, other) => (one.period < other.period ? 1 : -1))
    .slice(0, 2);
  const read = async (head: typeof last) =>
    head && acceptedReturn(tables, head, 'without personal data');
  const [latest, previous] = await Promise.all([read(last), read(before)]);
  return { ...(latest && { latest }), ...(previous && { previous }) };
}
