import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Period } from '../period/period';
import { greatServices } from './great-services';

const measure = aMeasure({
  id: '1.services-great',
  unit: 'services',
  scope: 'government',
  decimals: 0,
  target: { value: 50, due: '2025-03-31' },
  rollUp: 'sum',
});
const q2: Period = { year: 2023, quarter: 2 };
const q3: Period = { year: 2023, quarter: 3 };

const counted = (organisation: string, period: Period, value: number, receivedAt: string) =>
  returnedObservations({
    organisation,
    period,
    receivedAt,
    observations: [anObservation({ measure: measure.id, value })],
  });
const history = [
  counted('dwp', q2, 5, '2023-10-10T09:00:00Z'),
  counted('hmrc', q2, 10, '2023-10-12T09:00:00Z'),
  counted('dwp', q3, 8, '2024-01-10T09:00:00Z'),
  counted('hmrc', q3, 9, '2024-01-12T09:00:00Z'),
  counted('moj', q3, 33, '2024-01-14T09:00:00Z'),
];
const ask = (from: string, to: string, all = history) =>
  greatServices({ measure, history: all, from: { asAt: from }, to: { asAt: to } });

describe('greatServices', () => {
  it('counts across government, and compares like with like', () => {
    expect(ask('2023-12-31', '2024-01-31')).toEqual({
      from: { services: 15, organisations: ['dwp', 'hmrc'] },
      to: { services: 50, organisations: ['dwp', 'hmrc', 'moj'] },
      movement: 2,
      comparable: ['dwp', 'hmrc'],
      target: 50,
      meets: true,
    });
  });

  it('does not meet 50 with 49', () => {
    const one = [...history.slice(0, 4), counted('moj', q3, 32, '2024-01-14T09:00:00Z')];
    expect(ask('2023-12-31', '2024-01-31', one)).toMatchObject({
      to: { services: 49 },
      meets: false,
    });
  });

  it('compares two periods as well as two days', () => {
    const movement = greatServices({ measure, history, from: { period: q2 }, to: { period: q3 } });
    expect(movement).toMatchObject({ from: { services: 15 }, to: { services: 50 }, movement: 2 });
  });

  it('says nothing where nobody had returned', () => {
    const none = ask('2023-10-01', '2023-10-11');
    expect(none).toMatchObject({
      from: { organisations: [] },
      to: { services: 5, organisations: ['dwp'] },
      comparable: [],
      meets: false,
    });
    expect(none).not.toHaveProperty('movement');
    expect(none.from).not.toHaveProperty('services');
    expect(ask('2023-10-01', '2023-10-01')).not.toHaveProperty('meets');
  });

  it('does not count a withheld count as zero', () => {
    const withheld = returnedObservations({
      organisation: 'hmrc',
      period: q3,
      receivedAt: '2024-01-12T09:00:00Z',
      observations: [anObservation({ measure: measure.id, answer: 'withheld' })],
    });
    const all = history.map((each) => (each === history[3] ? withheld : each));
    expect(ask('2023-12-31', '2024-01-31', all)).toMatchObject({
      to: { services: 41, organisations: ['dwp', 'moj'] },
      movement: 3,
      comparable: ['dwp'],
    });
  });
});
