/** Whether a method of this name changes the workbook, which is refused while it is open for reading only. */
export function changesWorkbook(method: string): boolean {
  return /^(Add|Clear|Delete|Freeze|Insert|Merge|Protect|Resize|SetPosition|SetValues|SetX|Unfreeze|Unprotect)/.test(
    method,
  );
}
