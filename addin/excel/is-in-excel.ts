/** Whether the page runs in Excel. Waits for office.js where it is there; without it, or outside Excel, false. */
export async function isInExcel(): Promise<boolean> {
  if (!('Office' in globalThis)) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
