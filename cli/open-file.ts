import type { WorkbookReading } from '#workbook/read-workbook';
import { readWorkbook } from '#workbook/read-workbook';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Reads a return workbook from disk; a file that is not there, or is a folder, is refused like a bad one. */
export async function openFile(file: string): Promise<WorkbookReading> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { ok: false, refusal: { kind: 'unreadable', ...unopened(error) } };
  }
  return readWorkbook(bytes, path.basename(file));
}

function unopened(error: unknown): { sentence: string; action: string } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return {
      sentence: 'There is no such file.',
      action: 'Check the name and the folder, then run the check again.',
    };
  }
  if (code === 'EISDIR') {
    return { sentence: 'This is a folder.', action: 'Name the workbooks in it.' };
  }
  return {
    sentence: 'The file could not be opened.',
    action: 'Close it in other programs, see that you may read it, then run the check again.',
  };
}
