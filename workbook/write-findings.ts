import { findingsSheet } from './findings/findings-sheet';
import type { FindingsToWrite } from './findings/findings-to-write';
import { writeSheets } from './hucre/write-sheets';

/** What was found in returns, as a new .xlsx file: a list to work through, never a copy of anybody's workbook. */
export function writeFindings(found: readonly FindingsToWrite[]): Promise<Uint8Array> {
  return writeSheets({
    title: 'Findings',
    sheets: [findingsSheet(found)],
    names: {},
    properties: {},
  });
}
