import type { WorkbookCells } from '#domain/cells/cells';
import { guardWorkbook } from './guard/guard-workbook';
import { type Refusal, refusal } from './guard/refusal';
import { readCells } from './hucre/read-cells';
import { storeParts } from './zip/store-parts';

/** What reading a file gives: its cells, or why it cannot be read and what to do. */
export type WorkbookReading =
  | { readonly ok: true; readonly cells: WorkbookCells }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads an .xlsx file, guarded: whatever is wrong with the file is a refusal, never an exception. */
export async function readWorkbook(bytes: Uint8Array, fileName = ''): Promise<WorkbookReading> {
  const guarded = guardWorkbook(bytes, fileName);
  if (!guarded.ok) return guarded;
  try {
    return { ok: true, cells: await readCells(storeParts(guarded.parts), guarded.worksheets) };
  } catch {
    return { ok: false, refusal: refusal('unreadable') };
  }
}
