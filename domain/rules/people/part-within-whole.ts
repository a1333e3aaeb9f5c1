import { columnNamed, type ColumnName } from '../column-named';
import { defineRule } from '../define-rule';
import { enteredIn } from '../words/entered-in';

/** Both counts are typed, so that a part can be greater than its whole; the percentage would be over 100. */
export const partWithinWhole = defineRule({
  id: 'part-within-whole',
  title: 'Count no more in a part than in its whole',
  severity: 'error',
  why: 'Two columns are swapped, or one count is for another date or another part of the department. The percentage would be over 100 and would lift the average of everybody.',

  *find(context) {
    const named = columnNamed(context);
    for (const [partName, wholeName] of parts) {
      const part = named(partName);
      const whole = named(wholeName);
      if (!part || !whole) continue;

      const data = { part: part.column.header, whole: whole.column.header };
      for (const { id, row, values } of part.records) {
        const counted = values[part.column.id];
        const of = values[whole.column.id];
        if (typeof counted !== 'number' || typeof of !== 'number' || counted <= of) continue;

        const at = { sheet: part.sheet, row, column: part.position };
        const also = [{ sheet: whole.sheet, row, column: whole.position }];
        const entered = enteredIn(part.column, counted, context.form.lists);
        yield { at, also, record: id, entered, data };
      }
    }
  },

  message: ({ part, whole }) => `“${part}” is greater than “${whole}”, which it is a part of.`,
  expected: ({ whole }) => `No more than “${whole}”`,
  action: ({ part, whole }) =>
    `Check that “${part}” and “${whole}” are not swapped, and that both are for the same people or transactions at the same time.`,
});

/** Each part and its whole. */
const parts: readonly (readonly [part: ColumnName, whole: ColumnName])[] = [
  ['services.digitalTransactions', 'services.transactions'],
  ['services.completed', 'services.started'],
  ['services.satisfied', 'services.responses'],
  ['people.seniorUpskilled', 'people.seniorCivilServants'],
  ['people.trained', 'people.headcount'],
  ['people.skillsRecorded', 'people.headcount'],
  ['people.rolesAligned', 'people.headcount'],
];
