/** Whether a number format shows dates or times: `dd/mm/yyyy`, `[h]:mm`, `mmm yy`. `0%` and `General` do not. */
export function isDateFormat(code: string): boolean {
  if (/\[(h+|m+|s+)\]/i.test(code)) return true;
  const letters = code
    .replaceAll(/\[[^\]]*\]/g, '') // colours, conditions, currencies and languages
    .replaceAll(/\\./g, '')
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/[*_]./g, '') // fillers, and gaps as wide as a letter
    .toLowerCase();
  return /am\/pm|a\/p|y|d|mmm|(?<![a-z])(hh?|ss?)(?![a-z])/.test(letters);
}
