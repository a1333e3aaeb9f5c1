import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { decidedConditions } from './decided-conditions';

/** A row whose decision is unknown is reported as such, by `decision-known`. */
export const conditionKnown = defineRule({
  id: 'condition-known',
  title: 'Give a condition that its decision has',
  severity: 'error',
  why: 'The id of a condition is typed over, or a later decision dropped the condition. What is said in the row would then show no condition as met.',

  *find(context) {
    const { conditions } = context.current.tables;
    for (const { record, decision, condition } of decidedConditions(context)) {
      const entered = record.values.condition;
      if (condition || entered === undefined) continue;

      const at = placeOf(conditions, record, 'condition');
      const also = otherCells(conditions, record, ['reference']);
      const known = decision.conditions.map(({ id }) => id);
      if (at) yield { at, also, record: record.id, entered, data: { known } };
    }
  },

  message: ({ known }) =>
    known.length === 0
      ? 'The decision was made without conditions.'
      : 'The decision has no condition with this id.',
  expected: ({ known }) =>
    known.length === 0 ? 'No row for this decision' : `One of ${known.join(', ')}`,
  action: ({ known }) =>
    known.length === 0
      ? 'Delete the row.'
      : 'Give the id that the condition has in the decision letter, or delete the row if the condition was dropped.',
});
