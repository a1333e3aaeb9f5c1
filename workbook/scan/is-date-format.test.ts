import { showsDates } from '../../test/readers/cells-by-sheetjs';
import { isDateFormat } from './is-date-format';

const dates = [
  'dd/mm/yyyy',
  'd mmm yy',
  'mmm yy',
  'mm:ss.0',
  '[h]:mm',
  '[mm]',
  'h AM/PM',
  'yyyy',
  'ddd',
  '[$-809]dd mmmm yyyy;@',
  'yyyy\\-mm\\-dd',
  'YYYY"年"M"月"',
  'hh',
  'H:MM',
  '0.00;[Red]dd',
];
const numbers = [
  'General',
  '@',
  '0%',
  '0.00E+00',
  '#,##0',
  '[Red]0',
  '[$£-809]#,##0.00',
  '0 "days"',
  '0\\d',
  '[>=100]0;0',
  '"yes";"no"',
  '_-* #,##0_-',
  '0_d',
  '# ?/?',
  '[$USD] 0',
];

describe('a number format', () => {
  it.each(dates)('%s shows dates or times', (code) => {
    expect(isDateFormat(code)).toBe(true);
    expect(showsDates(code)).toBe(true);
  });

  it.each(numbers)('%s shows numbers', (code) => {
    expect(isDateFormat(code)).toBe(false);
    expect(showsDates(code)).toBe(false);
  });
});
