import { commitments } from './commitments';
import { edition202225 } from './edition-2022-25';
import type { Measure } from './measure';
import { measureById } from './measure-by-id';
import { measuresOfCommitment } from './measures-of-commitment';

const { measures } = edition202225;
const select = (holds: (measure: Measure) => boolean) => measures.filter(holds).map(({ id }) => id);
const figure = ({ target }: Measure) => (target === 'not published' ? undefined : target.value);

it.each(commitments.map(({ number }) => [number]))(
  'gives commitment %i a measure that a return can report on',
  (number) => {
    const found = measuresOfCommitment(edition202225, number);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ id }) => !id.startsWith(`${number}.`))).toEqual([]);
  },
);

it('has no measure of a commitment that does not exist, and no id twice', () => {
  const numbers: readonly number[] = commitments.map(({ number }) => number);
  expect(select(({ commitment }) => !numbers.includes(commitment))).toEqual([]);
  expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  expect(measures).toHaveLength(37);
});

it.each([
  ['1.services-great', 'at least', 50],
  ['1.digital-adoption', 'greater than', 79],
  ['1.digital-completion', 'greater than', 80],
  ['1.user-satisfaction', 'greater than', 78],
  ['1.accessibility', 'is', 1],
  ['1.service-savings', 'greater than', 1_000_000_000 * 100],
  ['3.one-login-strategy', 'by date', 1],
  ['7.data-quality-resolved', 'at least', 50],
  ['10.red-rated-with-plan', 'at least', 100],
  ['15.time-to-hire', 'at most', 30],
  ['15.pay-reform-savings', 'at least', 101_000_000 * 100],
  ['16.senior-upskilled', 'greater than', 90],
  ['17.training', 'greater than', 90],
  ['17.skills-recorded', 'greater than', 90],
  ['18.vacancy-rate', 'at most', 10],
  ['21.product-centric', 'at least', 1],
  ['21.agile', 'at least', 1],
])('compares %s as the text does: %s %d', (id, comparison, value) => {
  const measure = measureById(edition202225, id);
  expect(measure?.comparison).toBe(comparison);
  expect(measure && figure(measure)).toBe(value);
});

it('has no figure where none is published', () => {
  expect(select(({ target }) => target === 'not published')).toEqual([
    '1.cost-per-transaction',
    '2.digital-policy-design',
    '8.procurement-savings',
    '13.emerging-technology',
    '14.sustainability',
    '20.systemic-barriers',
  ]);
  expect(select(({ kind, target }) => kind === 'narrative' && target !== 'not published')).toEqual(
    [],
  );
});

it('takes "not applicable" only where the roadmap says "as appropriate"', () => {
  expect(select(({ notApplicable }) => notApplicable)).toEqual(['15.pay-framework']);
});

it('works every percentage out from two counts, and limits it to 100', () => {
  const percentages = measures.filter(({ unit }) => unit === 'percent');
  expect(percentages.filter(({ ratio, limit }) => !ratio || limit !== 100)).toEqual([]);
  expect(measureById(edition202225, '15.time-to-hire')?.limit).toBeUndefined();
});

it('gives a step only to what is either done or not', () => {
  expect(select(({ method }) => method === 'step')).toEqual(
    select(
      ({ comparison, kind }) => kind === 'milestone' || kind === 'maturity' || comparison === 'is',
    ),
  );
});

it('wants less of what the roadmap wants less of', () => {
  expect(select(({ desired }) => desired === 'down')).toEqual(
    select(({ comparison }) => comparison === 'at most'),
  );
});

it('gives each figure a day on which it is due, unless it recurs', () => {
  const dated = (id: string) => measureById(edition202225, id)?.target;
  expect(dated('3.one-login-strategy')).toEqual({ value: 1, due: '2023-04-30' });
  expect(dated('18.vacancy-rate')).toEqual({ value: 10, due: '2025-03-31' });
  expect(dated('15.pay-reform-savings')).toHaveProperty('due', '2025-12-31');
  expect(select(({ target }) => target !== 'not published' && target.recurs === 'yearly')).toEqual([
    '9.resilience-tested',
    '17.training',
  ]);
  expect(
    select(({ target }) => target !== 'not published' && !target.recurs === !target.due),
  ).toEqual([]);
});

it('says where each measure comes from', () => {
  expect(select(({ source }) => !/^(Roadmap 2022-25, |CDDO guidance on )/.test(source))).toEqual(
    [],
  );
});

it('knows no measure by an id that it does not have', () => {
  expect(measureById(edition202225, '18.vacancies')).toBeUndefined();
});
