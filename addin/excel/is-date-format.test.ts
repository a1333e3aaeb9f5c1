import { isDateFormat } from './is-date-format';

describe('isDateFormat', () => {
  it.each(['dd/mm/yyyy', 'd-mmm-yy', '[$-809]d mmmm yyyy', 'yyyy-mm-dd hh:mm', 'mmmm'])(
    '%s shows a day',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each([
    'General',
    '#,##0.00',
    '0%',
    '[Red]#,##0',
    '"day" 0',
    '\\d0',
    '£#,##0;-£#,##0',
    '@',
    'hh:mm',
  ])('%s does not', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
