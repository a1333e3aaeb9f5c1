import type { BoardReport } from '#domain/review/board-report';
import { writeSheets } from '../hucre/write-sheets';
import { boardSheets } from './board-sheets';

/** The Board report as a new .xlsx file: a native table on each sheet, native charts, ready to print. */
export function writeBoardReport(report: BoardReport): Promise<Uint8Array> {
  return writeSheets({
    title: `Board report, ${report.from} to ${report.to}`,
    sheets: boardSheets(report),
    names: {},
    properties: {},
  });
}
