/**
 * Whether a number format shows a number as a day: it has a part for days, months or years outside quotes,
 * escapes and brackets. `[Red]#,##0` and `"day" 0` do not; `dd/mm/yyyy` and `[$-809]d mmmm yyyy` do.
 */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.split(';');
  const bare = positive.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) || /m{3,}/i.test(bare);
}
