import type { Observation } from '../progress/observation';
import { evidenceOf } from './evidence-of';
import { ratioObservation } from './ratio-observation';
import type { Return, Values } from './return';
import { sumOf } from './sum-of';

/** What the People table determines, over all parts of the department: commitments 15 to 19 and 21. */
export function observePeople({ tables }: Return): readonly Observation[] {
  const { people } = tables;
  if (people.records.length === 0) return [];
  const parts = people.records.map(({ values }) => values);

  return [
    ...ratios.flatMap(([measure, above, below]) => {
      const numerator = sumOf(parts.map((part) => part[above]));
      const denominator = sumOf(parts.map((part) => part[below]));
      if (numerator === undefined || denominator === undefined) return [];
      const evidence = evidenceOf(people, people.records, [above, below]);
      return ratioObservation({ measure, numerator, denominator, times: 100, evidence });
    }),
    ...timeToHire(people, parts),
    ...milestone(people, '15.pay-framework', ['payFramework'], parts.map(payFramework)),
    ...milestone(
      people,
      '19.diversity-roadmap',
      ['diversityRoadmap', 'diversityDate'],
      parts.map(diversityRoadmap),
    ),
    ...lowestLevel(people, '21.product-centric', 'productLevel'),
    ...lowestLevel(people, '21.agile', 'agileLevel'),
  ];
}

type People = Return['tables']['people'];
type Part = Values<'people'>;
type Answer = 'met' | 'not met' | 'not applicable' | undefined;

const ratios = [
  ['15.roles-aligned', 'rolesAligned', 'headcount'],
  ['16.senior-upskilled', 'seniorUpskilled', 'seniorCivilServants'],
  ['17.training', 'trained', 'headcount'],
  ['17.skills-recorded', 'skillsRecorded', 'headcount'],
  ['18.vacancy-rate', 'vacancies', 'headcount'],
] as const;

/** The average over hires, not over parts: 10 days for 1 hire and 40 for 9 are 37 days. */
function timeToHire(table: People, parts: readonly Part[]): readonly Observation[] {
  const denominator = sumOf(parts.map(({ hires }) => hires));
  const numerator = sumOf(
    parts.map(({ hires, daysToHire }) => {
      if (hires === 0) return 0;
      return hires === undefined || daysToHire === undefined ? undefined : hires * daysToHire;
    }),
  );
  if (numerator === undefined || denominator === undefined) return [];
  const evidence = evidenceOf(table, table.records, ['hires', 'daysToHire']);
  return [
    ratioObservation({ measure: '15.time-to-hire', numerator, denominator, times: 1, evidence }),
  ];
}

function payFramework({ payFramework }: Part): Answer {
  if (payFramework === undefined) return undefined;
  if (payFramework === 'not-applicable') return 'not applicable';
  // Approval of the business case allows a department to adopt it; it is not adoption.
  return payFramework === 'adopted' ? 'met' : 'not met';
}

/** The commitment is a roadmap with a date: one without a date does not meet it. */
function diversityRoadmap({ diversityRoadmap, diversityDate }: Part): Answer {
  if (diversityRoadmap === undefined) return undefined;
  return diversityRoadmap === 'yes' && diversityDate !== undefined ? 'met' : 'not met';
}

function milestone(
  table: People,
  measure: string,
  columns: readonly (keyof Part)[],
  answers: readonly Answer[],
): readonly Observation[] {
  if (answers.includes(undefined)) return [];
  const evidence = evidenceOf(table, table.records, columns);
  const applicable = answers.filter((answer) => answer !== 'not applicable');
  if (applicable.length === 0) return [{ measure, answer: 'not applicable', evidence }];
  const met = applicable.every((answer) => answer === 'met');
  return [{ measure, answer: 'value', value: Number(met), evidence }];
}

/** A department is as mature as its least mature part. */
function lowestLevel(
  table: People,
  measure: string,
  column: 'productLevel' | 'agileLevel',
): readonly Observation[] {
  const levels = table.records.flatMap(({ values }) => {
    const level = values[column];
    return level === undefined ? [] : [levelOf[level]];
  });
  if (levels.length < table.records.length) return [];
  const evidence = evidenceOf(table, table.records, [column]);
  return [{ measure, answer: 'value', value: Math.min(...levels), evidence }];
}

const levelOf = { 'not-yet-good': 0, good: 1, better: 2, best: 3 } as const;
