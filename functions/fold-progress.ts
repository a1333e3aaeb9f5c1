import { decisionProgress } from '#domain/progress/decision-progress';
import { groupedBy } from '#domain/groups/grouped-by';
import type { Moment } from '#domain/progress/moment';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import { targetProgress } from '#domain/progress/target-progress';
import type { Decision } from '#domain/register/decision';
import type { Target } from '#domain/register/target';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import { allDecisions } from './tables/decisions';
import { observationHistory, type ReturnedVersion } from './tables/history';
import type { Tables } from './tables/tables';
import { allTargets } from './tables/targets';

/** All facts of an organisation that its progress is worked out from. */
export interface ProgressFacts {
  readonly decisions: readonly Decision[];
  readonly targets: readonly Target[];
  readonly history: readonly ReturnedVersion[];
}

/** Reads all that an organisation's progress is worked out from. */
export async function progressFacts(tables: Tables, organisation: string): Promise<ProgressFacts> {
  const [decisions, targets, history] = await Promise.all([
    allDecisions(tables, organisation),
    allTargets(tables, organisation),
    observationHistory(tables, organisation),
  ]);
  return { decisions, targets, history };
}

/** The progress of each decision and target of one organisation at a moment. */
export function foldProgress(
  {
    decisions,
    history,
    targets,
  }: Omit<ProgressFacts, 'history'> & { readonly history: readonly ReturnedObservations[] },
  moment: Moment,
): Pick<OrganisationProgress, 'decisions' | 'targets'> {
  const { measures } = edition202225;
  const about = { ...moment, history };
  const cases = groupedBy(decisions, ({ reference }) => reference);
  const aims = groupedBy(targets, ({ measure, subject = '' }) => `${measure}#${subject}`);

  return {
    decisions: [...cases.values()].flatMap(
      (group) => decisionProgress({ ...about, measures, decisions: group }) ?? [],
    ),
    targets: [...aims.values()].flatMap((revisions) => {
      const measure = measureById(edition202225, revisions[0].measure);
      return (measure && targetProgress({ ...about, measure, revisions })) ?? [];
    }),
  };
}
