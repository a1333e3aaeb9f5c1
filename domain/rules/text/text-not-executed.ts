import { defineRule } from '../define-rule';
import { asWords, isExecuted } from './executed-text';
import { legibleText, shownText } from './legible-text';
import { isPlaceholder } from './placeholder-text';
import { textColumns } from './text-columns';

/** Returns are exported, and a spreadsheet runs what begins like a formula in a file of plain values. */
export const textNotExecuted = defineRule({
  id: 'text-not-executed',
  title: 'Write text that no spreadsheet takes for a formula',
  severity: 'error',
  why: 'Text that begins with =, +, - or @ is run as a formula when somebody opens an export of the returns. It can call a program or send figures out; a bullet point becomes #NAME?.',

  *find(context) {
    for (const { column, key, sheet, position, records } of textColumns(context)) {
      const mayFix = column.type === 'long-text' && !key;
      const data = { header: column.header };
      for (const { id, row, values } of records) {
        const value = values[column.id];
        if (typeof value !== 'string' || beginsPlainly.test(value)) continue;

        // What cannot be seen before the sign does not keep a spreadsheet from finding it.
        const text = legibleText(value);
        if (!isExecuted(text)) continue;
        const fix = mayFix ? asWords(text) : undefined;
        const safe = fix !== undefined && !isPlaceholder(fix);
        const at = { sheet, row, column: position };
        yield { at, record: id, entered: shownText(value), data, ...(safe && { fix }) };
      }
    }
  },

  message: ({ header }) => `“${header}” begins with a sign that a spreadsheet takes for a formula.`,
  expected: () => 'Text that begins with a letter or a figure',
  action: () => 'Begin with a word. For a list, number its lines or begin them with •.',
});

/** Nearly every text does, and needs no further look. */
const beginsPlainly = /^[\p{L}\p{N}"'“‘(£]/u;
