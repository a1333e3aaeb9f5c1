import type { Period } from '#domain/period/period';
import type { Observation } from '#domain/progress/observation';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import type { Target } from '#domain/register/target';
import { readReference } from '../read-reference';

/** How one published value is entered as an observation, or why it cannot be. */
type Entry = readonly [measure: string, asOf: string, how: HowEntered | string];

interface HowEntered {
  readonly organisation: string;
  readonly period: Period;
  readonly version?: number;
  /** ISO date. Where the source gives a month, its last day. */
  readonly received: string;
  readonly said: (value: string) => Partial<Observation> & Pick<Observation, 'measure'>;
}

const number = (text: string) => Number(/[\d.,]+/.exec(text)?.[0].replaceAll(',', ''));
const great = (value: string) => ({ measure: '1.services-great', value: number(value) });
const headcount = (value: string) => ({ measure: '18.vacancy-rate', denominator: number(value) });
const noMeasure = 'the roadmap has no measure of it';

/** Every row of the published record, in its order. Totals are entered for the Cabinet Office, which gave them. */
const entries: readonly Entry[] = [
  ['Top-75 services great', '2022/23 baseline (date not given)', 'it has no date'],
  ['Top-75 services great', '2023-09 (update published Sep 2023)', { organisation: 'co', period: { year: 2023, quarter: 2 }, received: '2023-09-30', said: great }],
  ['Top-75 services great', '2025-01 (Blueprint)', { organisation: 'co', period: { year: 2024, quarter: 4 }, received: '2025-01-31', said: great }],
  ['Top-75 services great', '2025-02 (closure report to PAC)', { organisation: 'co', period: { year: 2024, quarter: 4 }, version: 2, received: '2025-02-14', said: great }],
  ['Services using One Login', '2023-03-31', { organisation: 'co', period: { year: 2022, quarter: 4 }, received: '2023-03-31', said: (value) => ({ measure: '3.one-login-onboarding', numerator: number(value) }) }],
  ['Planned services using One Login by 2025', '2023 (press release)', 'it is a plan, with a bound and no figure'],
  ['Programme end date', '2025-03-31 -> 2028-03-31', 'it is a target that moved: see publishedTargets'],
  ['Users who proved identity', '2023-03-31', noMeasure],
  ['Identities issued / accounts', '2023 (mid)', noMeasure],
  ['Users who proved identity', '2023-09', noMeasure],
  ['Users verified in app', '2024-03', noMeasure],
  ['Department initial ESDA lists due', '2023-12-31', noMeasure],
  ['ESDA + ownership model beta complete, all central departments took part', '2024-10', 'a beta is not the model adopted by each department'],
  ['Red-rated systems, parliamentary disclosures', '2024-01', 'it is a lower bound'],
  ['Red-rated systems, Ministry of Defence', '2023-06 on', { organisation: 'mod', period: { year: 2023, quarter: 1 }, received: '2023-06-30', said: (value) => ({ measure: '10.red-rated-with-plan', denominator: number(value) }) }],
  ['MOD red-rated with fully / partly / not yet funded plan', '2024-02', 'a funded plan is not what is measured'],
  ['MOD red-rated with identified plan', '2024-05-14', { organisation: 'mod', period: { year: 2024, quarter: 1 }, received: '2024-05-14', said: (value) => ({ measure: '10.red-rated-with-plan', value: 100, numerator: number(value), denominator: number(value) }) }],
  ['Systems assessed / red-rated (29 organisations)', '2025-01', 'it is a rough share'],
  ['Highest-risk red-rated systems / lacking remediation funding', '2025-03', 'funding is not what is measured'],
  ['Secure by Design announced mandatory', '2023-12-07', noMeasure],
  ['Senior civil servants upskilled', '2023-09', 'it is a lower bound of about so many'],
  ['Digital vacancy rate, Cabinet Office', '2024-01-31', { organisation: 'co', period: { year: 2023, quarter: 4 }, received: '2024-01-31', said: (value) => ({ measure: '18.vacancy-rate', value: number(value) }) }],
  ['Digital vacancy rate, Civil Service', '2024-03-04', 'it is no organisation’s, and without its counts'],
  ['DDaT share of Civil Service workforce (target >=6% by June 2025, added Sep 2023)', '2022-03-31', { organisation: 'co', period: { year: 2021, quarter: 4 }, received: '2022-03-31', said: ddatShare }],
  ['DDaT function headcount', '2022-03-31', { organisation: 'co', period: { year: 2021, quarter: 4 }, version: 2, received: '2022-04-01', said: headcount }],
  ['DDaT function headcount', '2023-03-31', { organisation: 'co', period: { year: 2022, quarter: 4 }, version: 2, received: '2023-04-01', said: headcount }],
  ['New entrants via apprenticeships/early talent (target >=2,500 by June 2025)', '2023-09', noMeasure],
]; // prettier-ignore

/** `4.2 (22,050 of 510,080 = 4.3)`: what was stated, and the counts that it was said to be of. */
function ddatShare(text: string) {
  const [value, numerator, denominator] = [...text.matchAll(/[\d.,]+\d/g)].map(([each]) =>
    number(each),
  );
  return {
    measure: 'ddat-share',
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}

/** The rows that were not entered, and why. */
export function notEntered(): readonly string[] {
  return entries.flatMap(([measure, , how]) =>
    typeof how === 'string' ? [`${measure}: ${how}`] : [],
  );
}

/** What was published on the roadmap's measures, as returns. Throws where a row of the record is not accounted for. */
export function publishedRecord(): readonly ReturnedObservations[] {
  return readReference('uk_roadmap_observations.csv').flatMap((row, at) => {
    const [measure, asOf, how] = entries[at] ?? [];
    if (row.get('measure') !== measure || row.get('as_of') !== asOf || how === undefined) {
      throw new Error(`row ${at + 2} of the published record is not accounted for`);
    }
    if (typeof how === 'string') return [];
    const { organisation, period, received, said, version = 1 } = how;
    const evidence = { sheet: 'Published', cells: row.get('source') ?? '' };
    const observation = { answer: 'value' as const, evidence, ...said(row.get('value') ?? '') };
    const receivedAt = `${received}T12:00:00.000Z`;
    return [{ organisation, period, version, receivedAt, observations: [observation] }];
  });
}

/** The date of One Login's programme, and the one that it was moved to in 2023; the days of receipt are ours. */
export function publishedTargets(): readonly Target[] {
  const target = { organisation: 'co', measure: '3.one-login-onboarding', value: 100 };
  const author = 'published record';
  return [
    { ...target, author, revision: 1, due: '2025-03-31', receivedAt: '2022-06-09T12:00:00.000Z' },
    { ...target, author, revision: 2, due: '2028-03-31', receivedAt: '2023-12-31T12:00:00.000Z', reason: 'The programme was rebaselined.' },
  ]; // prettier-ignore
}
