/**
 * Asks which date system the workbook has, which office.js tells only through its functions: 2 January 1904 is
 * day 1 of the 1904 system and day 1463 of the other. True for 1904, once the request was sent.
 */
export function askForDateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(1904, 1, 2);
  day.load('value');
  return () => day.value === 1;
}
