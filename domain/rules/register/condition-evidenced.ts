import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';

/** It needs no register, so that it is found offline too. */
export const conditionEvidenced = defineRule({
  id: 'condition-evidenced',
  title: 'Show that a condition is met, or say why it is not',
  severity: 'error',
  why: 'Met is chosen to clear the row, and nobody can see what shows it. A condition without a day and evidence cannot be accepted as met, and one that is not met needs its reason.',

  *find({ current: { tables } }) {
    const { conditions } = tables;
    for (const record of conditions.records) {
      const { status, metOn, evidence } = record.values;
      const also = otherCells(conditions, record, ['status']);
      const asks = [
        { column: 'metOn', lacks: status === 'met' && metOn === undefined, asked: 'day' },
        {
          column: 'evidence',
          lacks: status === 'met' && evidence === undefined,
          asked: 'evidence',
        },
        { column: 'evidence', lacks: status === 'not-met' && evidence === undefined, asked: 'why' },
      ] as const;

      for (const { column, lacks, asked } of asks) {
        const at = placeOf(conditions, record, column);
        if (lacks && at) yield { at, also, record: record.id, entered: '', data: { asked } };
      }
    }
  },

  message: ({ asked }) => says[asked].message,
  expected: ({ asked }) => says[asked].expected,
  action: ({ asked }) => says[asked].action,
});

const says = {
  day: {
    message: 'The condition is met and the day on which it was met is blank.',
    expected: 'The day on which the condition was met',
    action: 'Give the day, or choose Open if the condition is not met yet.',
  },
  evidence: {
    message: 'The condition is met and nothing shows it.',
    expected: 'What shows that the condition is met, in a sentence',
    action:
      'Say what shows it, such as the report and its date, or choose Open if it is not met yet.',
  },
  why: {
    message: 'The condition is not met and nothing says why.',
    expected: 'Why the condition is not met, in a sentence',
    action: 'Say why it is not met and what will be done about it.',
  },
} as const;
