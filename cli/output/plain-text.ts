/** Text from a workbook without what could move a terminal’s cursor or turn its writing round. */
export function plainText(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    '�',
  );
}
