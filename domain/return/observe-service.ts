import type { Observation } from '../progress/observation';
import { evidenceOf } from './evidence-of';
import { ratioObservation } from './ratio-observation';
import type { Return, ReturnRecord, Values } from './return';

/** What one row of the Services table determines of its service. What the row does not say has no observation. */
export function observeService(
  table: Return['tables']['services'],
  record: ReturnRecord<Values<'services'>>,
): readonly Observation[] {
  const { values } = record;
  const about = (measure: string, columns: readonly (keyof Service)[]) => ({
    measure,
    ...(values.service !== undefined && { subject: values.service }),
    evidence: evidenceOf(table, [record], columns),
  });

  const { accessibility, costPerTransaction: cost } = values;
  const figure = { ...about('1.cost-per-transaction', ['costPerTransaction']) };
  return [
    ...ratios.flatMap(([measure, above, below]) =>
      counted(about(measure, [above, below]), values[above], values[below]),
    ),
    // A service that was not tested cannot say.
    ...(accessibility === undefined || accessibility === 'not-tested'
      ? []
      : [
          {
            ...about('1.accessibility', ['accessibility']),
            answer: 'value',
            value: Number(accessibility === 'compliant'),
          } as const,
        ]),
    ...(cost === undefined
      ? []
      : [
          typeof cost === 'number'
            ? ({ ...figure, answer: 'value', value: cost } as const)
            : { ...figure, answer: answers[cost] },
        ]),
  ];
}

type Service = Values<'services'>;
type Figure = Service['transactions'];

const ratios = [
  ['1.digital-adoption', 'digitalTransactions', 'transactions'],
  ['1.digital-completion', 'completed', 'started'],
  ['1.user-satisfaction', 'satisfied', 'responses'],
] as const;

const answers = { withheld: 'withheld', 'not-applicable': 'not applicable' } as const;

function counted(
  about: Pick<Observation, 'measure' | 'subject' | 'evidence'>,
  numerator: Figure,
  denominator: Figure,
): readonly Observation[] {
  const both = [numerator, denominator];
  if (both.includes('withheld')) return [{ ...about, answer: 'withheld' }];
  if (both.includes('not-applicable')) return [{ ...about, answer: 'not applicable' }];
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return [];
  return [ratioObservation({ ...about, numerator, denominator, times: 100 })];
}
