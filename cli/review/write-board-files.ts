import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BoardReport } from '#domain/review/board-report';
import { boardTables } from '#workbook/review/board-tables';
import { tableAsCsv } from '#workbook/review/table-as-csv';
import { writeBoardReport } from '#workbook/review/write-board-report';
import { PlainFailure } from '../plain-failure';
import { writeNew } from '../write-new';
import { boardPage } from './board-page';

/** Writes the Board report into a folder in every format, and gives the names of the files. */
export async function writeBoardFiles(
  report: BoardReport,
  folder: string,
  force: boolean,
): Promise<readonly string[]> {
  const text = (content: string) => new TextEncoder().encode(content);
  const name = `board-${report.period}`;
  const files: readonly (readonly [string, Uint8Array])[] = [
    [`${name}.html`, text(boardPage(report))],
    [`${name}.xlsx`, await writeBoardReport(report)],
    [`${name}.json`, text(`${JSON.stringify(report, null, 2)}\n`)],
    ...boardTables(report).map((table) => {
      return [`${name}-${table.id}.csv`, text(tableAsCsv(table))] as const;
    }),
  ];
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new PlainFailure(`The folder ${folder} could not be made.`, 'Choose another for --out.');
  });
  for (const [file, bytes] of files) await writeNew(path.join(folder, file), bytes, force);
  return files.map(([file]) => file);
}
