import { assessAlignment } from '#domain/alignment/assess-alignment';
import type { Case } from '#domain/spend-control/case';
import { assessControl } from '#domain/spend-control/assess-control';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import { caseStanding } from '#domain/spend-control/case-standing';
import { serviceLevelClock } from '#domain/spend-control/service-level-clock';
import { aCase } from './a-case';

interface Change extends Partial<Omit<CaseInFull, 'revisions'>> {
  readonly case?: Partial<Case>;
}

/** A case as the service gives it on 6 November 2024, assessed with nothing else in the ledger; with what the test changes. */
export function aCaseInFull({ case: changes, ...change }: Change = {}): CaseInFull {
  const one = aCase(changes);
  const { decisions = [], events = [] } = change;
  const standing = caseStanding({ revisions: [one], events, decisions, superseded: false });
  const control = assessControl({ case: one, isTop75: false, autonomy: [], entries: [] });
  return {
    standing,
    clock: serviceLevelClock(control.set.serviceLevels, standing, '2024-11-06'),
    revisions: [one],
    events,
    decisions,
    assessment: {
      control,
      alignment: assessAlignment({ case: one, history: [], cases: [], decisions: [] }),
    },
    ...change,
  };
}
