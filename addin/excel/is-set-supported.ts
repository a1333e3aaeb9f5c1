/** Whether this Excel has a requirement set, `1.13`: the add-in asks for 1.9, and does without what is newer. */
export function isSetSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
