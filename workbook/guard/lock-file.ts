/** Excel's lock files are 165 bytes: the length of a user's name, the name padded to 54 bytes, and it again in UTF-16. */
const excelLength = 165;
const nameLength = 54;

/** Whether a file is what Office (`~$return.xlsx`) or LibreOffice (`.~lock.return.xlsx#`) leaves beside an open workbook. */
export function isLockFile(bytes: Uint8Array, fileName: string): boolean {
  const name = fileName.replace(/^.*[/\\]/, '');
  if (name.startsWith('.~lock.')) return true;
  // A person may have given a whole workbook such a name; what Office leaves is always short.
  if (name.startsWith('~$') && bytes.length <= 4 * excelLength) return true;

  const length = bytes[0] ?? 0;
  if (bytes.length !== excelLength || length === 0 || length > nameLength) return false;
  return bytes.subarray(1 + length, 1 + nameLength).every((byte) => byte === 0x20);
}
