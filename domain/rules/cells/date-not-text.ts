import { dayOfSerial } from '../../cells/day-of-serial';
import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { dateWords } from '../words/date';
import { misreadCells } from './misread-cells';

/** A date as text is read with the day before the month, and the reader is told which day that is. */
export const dateNotText = defineRule({
  id: 'date-not-text',
  title: 'Keep dates as dates, not as text',
  severity: 'note',
  why: 'Dates pasted from a document arrive as text. We read 05/06/2023 as 5 June, but a workbook in American settings takes it for 6 May, so it is worth a look.',

  *find(context: FormContext) {
    for (const { data, ...hit } of misreadCells(context, 'date-as-text')) {
      const day = typeof hit.fix === 'number' ? dateWords(dayOfSerial(hit.fix)) : '';
      yield { ...hit, data: { ...data, day } };
    }
  },

  message: ({ header, day }) =>
    `“${header}” is a date that the workbook holds as text. It has been read as ${day}.`,
  expected: ({ expected }) => expected,
  action: () => 'Apply the fix if that is the day; if not, type the day again.',
});
