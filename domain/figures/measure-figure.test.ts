import { aMeasure } from '../../test/builders/a-measure';
import { aTarget } from '../../test/builders/a-target';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Observation } from '../progress/observation';
import type { Measure } from '../roadmap/measure';
import type { FigureAsk } from './figure';
import { measureFigure } from './measure-figure';

const period = { year: 2023, quarter: 2 } as const;
const at = (
  figure: FigureAsk['figure'],
  observation: Partial<Observation> = {},
  {
    measure = {},
    targets = [] as readonly ReturnType<typeof aTarget>[],
  }: {
    measure?: Partial<Measure>;
    targets?: readonly ReturnType<typeof aTarget>[];
  } = {},
) =>
  measureFigure({
    figure,
    period,
    measure: aMeasure(measure),
    history: [returnedObservations({ period, observations: [anObservation(observation)] })],
    targets,
  });
const target = aTarget({
  measure: anObservation().measure,
  baseline: { value: 50, date: '2023-03-31' },
  value: 90,
  due: '2025-03-31',
});

describe('measureFigure', () => {
  it('is what was returned, money in pounds', () => {
    expect(at('value')).toEqual({ value: 60 });
    expect(at('value', { value: 12_345 }, { measure: { unit: 'pence' } })).toEqual({
      value: 123.45,
    });
  });

  it.each(['not applicable', 'withheld'] as const)('cannot be said where it is %s', (answer) => {
    expect(at('value', { answer })).toEqual({ unsaid: answer });
  });

  it('is of the service or system that is asked for, and of no other', () => {
    expect(at('value', { subject: 'a-service' })).toEqual({
      unsaid: 'Not returned for this quarter.',
    });
  });

  it('is the share of the way to the target, or its status', () => {
    expect(at('progress', {}, { targets: [target] })).toEqual({ value: 0.25 });
    expect(at('status', {}, { targets: [target] })).toEqual({ value: 'on track' });
    expect(at('progress')).toEqual({ unsaid: 'There is no target for this measure.' });
  });
});
