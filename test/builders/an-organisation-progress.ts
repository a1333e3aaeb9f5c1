import type { Period } from '#domain/period/period';
import { parsePeriod } from '#domain/period/parse-period';
import { periodKey } from '#domain/period/period-key';
import { decisionProgress } from '#domain/progress/decision-progress';
import { targetProgress } from '#domain/progress/target-progress';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';
import { aContribution } from './a-contribution';
import { aDecision } from './a-decision';
import { aTarget } from './a-target';
import { anObservation } from './an-observation';
import { returnedObservations } from './returned-observations';

/**
 * DWP's progress at the end of a quarter, worked out as the service does it: a vacancy rate from 20 % to 10 %
 * that was 18 %, then 12 % in 2023-24 Q2, as its target and as the contribution of a case; a second case waits for its return.
 */
export function anOrganisationProgress(period: Period): OrganisationProgress {
  const vacancies = { measure: '18.vacancy-rate', baseline: { value: 20, date: '2023-03-31' } };
  const returned = (quarter: 1 | 2, vacant: number) =>
    returnedObservations({
      period: { year: 2023, quarter },
      observations: [
        anObservation({
          measure: vacancies.measure,
          numerator: vacant,
          denominator: 100,
          evidence: { sheet: 'People', cells: 'C5:D5,F5' },
        }),
      ],
    });
  const about = { period, history: [returned(1, 18), returned(2, 12)] };
  const decisions = [
    aDecision({
      title: 'A recruitment service',
      contributions: [aContribution({ ...vacancies, target: 10 })],
    }),
    aDecision({
      reference: 'DWP-2023-015',
      title: 'Training for all',
      contributions: [aContribution({ measure: '17.training' })],
    }),
  ];
  const { measures } = edition202225;
  const vacancyRate = measureById(edition202225, vacancies.measure);
  const target =
    vacancyRate &&
    targetProgress({
      ...about,
      measure: vacancyRate,
      revisions: [aTarget({ ...vacancies, value: 10 })],
    });

  return {
    organisation: 'dwp',
    period: periodKey(period),
    decisions: decisions.flatMap(
      (decision) => decisionProgress({ ...about, measures, decisions: [decision] }) ?? [],
    ),
    targets: target ? [target] : [],
  };
}

/** The same, for the key of a quarter, as the service answers. */
export function progressAtEndOf(key = ''): Promise<OrganisationProgress> {
  const period = parsePeriod(key);
  return period ? Promise.resolve(anOrganisationProgress(period)) : Promise.reject(new Error(key));
}
