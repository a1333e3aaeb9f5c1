import type { WorkbookCells } from '#domain/cells/cells';
import { guardWorkbook } from './guard/guard-workbook';
import { type Refusal, refusal } from './guard/refusal';
import { ScanError } from './scan/scan-error';
import { scanWorkbook } from './scan/scan-workbook';

/** What reading a file gives: its cells, or why it cannot be read and what to do. */
export type WorkbookReading =
  | { readonly ok: true; readonly cells: WorkbookCells }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads an .xlsx file, guarded: whatever is wrong with the file is a refusal, never an exception. */
export function readWorkbook(bytes: Uint8Array, fileName = ''): Promise<WorkbookReading> {
  return Promise.resolve(read(bytes, fileName));
}

function read(bytes: Uint8Array, fileName: string): WorkbookReading {
  const guarded = guardWorkbook(bytes, fileName);
  if (!guarded.ok) return guarded;
  try {
    return { ok: true, cells: scanWorkbook(guarded.parts, guarded.contents) };
  } catch (error) {
    return { ok: false, refusal: refusal(error instanceof ScanError ? error.kind : 'unreadable') };
  }
}
