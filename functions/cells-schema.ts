import type { CellValue, WorkbookCells } from '#domain/cells/cells';
import * as z from 'zod';

// Excel's own limits: no workbook that it can hold is refused by these.
const columns = 16_384;
const rows = 1_048_576;

const text = z.string().max(32_767);
const cell: z.ZodType<CellValue> = z.union([
  z.null(),
  text,
  z.number(),
  z.boolean(),
  z.object({ kind: z.literal('date'), serial: z.number() }),
  z.object({ kind: z.enum(['error', 'uncalculated']), shown: text }),
]);

const count = z.int().min(0).max(rows);
const table = z.object({ name: text, top: count, left: count, bottom: count, right: count });

/** The cells of a workbook as the task pane and the prompt send them. */
export const cellsSchema: z.ZodType<WorkbookCells> = z.object({
  sheets: z
    .array(
      z.object({
        name: z.string().max(255),
        hidden: z.boolean(),
        rows: z.array(z.array(cell).max(columns)).max(rows),
        tables: z.array(table).max(1000),
      }),
    )
    .max(200),
  names: z.record(z.string().max(255), text),
  properties: z.record(z.string().max(255), text),
});
