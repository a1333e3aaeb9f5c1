/** Whether an Excel with an ExcelApi has a requirement set; it has every set but a newer ExcelApi. */
export function hasRequirementSet(excelApi: string, set: string, version = '1.1'): boolean {
  if (set.toLowerCase() !== 'excelapi') return true;
  const [major = 0, minor = 0] = excelApi.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
