import { formatPeriod } from '../../period/format-period';
import { parsePeriod } from '../../period/parse-period';
import { placeOfField } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** `Q2` alone is the second quarter of the calendar year to some and of the financial year to others. */
export const periodReadable = defineRule({
  id: 'period-readable',
  title: 'Give the quarter of the financial year',
  severity: 'error',
  why: '“Q2 2023” is April to June to some and July to September to others. Read the wrong way, a return would replace that of another quarter.',

  *find({ current }) {
    const at = placeOfField(current, 'period');
    const entered = current.fields.values.period;
    if (!at || entered === undefined || current.period) return;

    const fix = rewritten(entered);
    yield { at, record: '', entered, data: {}, ...(fix !== undefined && { fix }) };
  },

  message: () => 'The period is not a quarter of a financial year.',
  expected: () => 'A quarter of the financial year, such as 2023-24 Q2',
  action: () => 'Write the financial year and the quarter: July to September 2023 is 2023-24 Q2.',
});

/** The period of a text that names both years and the quarter, in whatever order. */
function rewritten(text: string): string | undefined {
  const [, first, second] = bothYears.exec(text) ?? [];
  const [, quarter] = quarterInText.exec(text) ?? [];
  if (first === undefined || second === undefined || quarter === undefined) return undefined;

  const period = parsePeriod(`20${first.slice(-2)}-${second.slice(-2)} Q${quarter}`);
  return period && formatPeriod(period);
}

const bothYears = /(?:^|\D)((?:20)?\d\d)\s*[-–—/]\s*((?:20)?\d\d)(?!\d)/;
const quarterInText = /\bq(?:uarter|tr)?\s*([1-4])\b/i;
