/** Pounds as a person types them, in whole pence; undefined where they are none. `£1,250.5` is 125050. */
export function parsePounds(text: string): number | undefined {
  const found = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!found) return undefined;

  const [, pounds = '', pence = ''] = found;
  const whole = Number(pounds.replaceAll(',', '') + pence.padEnd(2, '0'));
  return Number.isSafeInteger(whole) ? whole : undefined;
}
