import { formatPeriod } from '../../period/format-period';
import { periodDates } from '../../period/period-dates';
import { placeOfField } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { dateWords } from '../words/date';

/** Figures are of the whole quarter and of its last day, so there are none before that day is over. */
export const periodClosed = defineRule({
  id: 'period-closed',
  title: 'Return a quarter after it has ended',
  severity: 'error',
  why: 'A return for a quarter that is still running holds forecasts, or names the wrong quarter. Its counts would be compared with those of whole quarters.',

  *find({ current, today }) {
    const at = placeOfField(current, 'period');
    const entered = current.fields.values.period;
    if (!at || entered === undefined || !current.period) return;

    const { last } = periodDates(current.period);
    if (last >= today) {
      yield { at, record: '', entered, data: { quarter: formatPeriod(current.period), last } };
    }
  },

  message: ({ quarter, last }) => `${quarter} ends on ${dateWords(last)} and is not over yet.`,
  expected: () => 'A quarter that has ended',
  action: ({ last }) =>
    `Check the period; if it is right, submit the return after ${dateWords(last)}.`,
});
