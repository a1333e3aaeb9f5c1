import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { writeTemplate } from '../../workbook/write-template';
import { returnOfRows } from './return-of-rows';

const folder = path.join('dist', 'bench');

/** Writes the workbooks that are measured, clean by their rows and one with a wrong value copied down a column. */
export async function makeWorkbooks(rows: readonly number[]): Promise<ReadonlyMap<string, string>> {
  mkdirSync(folder, { recursive: true });
  const made = new Map<string, string>();
  for (const count of rows)
    made.set(`${count} rows`, await write(`clean-${count}`, returnOfRows(count)));

  const { tables, ...rest } = returnOfRows(10_000);
  const systems = tables?.systems?.map((row) => ({ ...row, users: 'tbc' as unknown as number }));
  const wrong = { ...rest, tables: { ...tables, ...(systems && { systems }) } };
  return made.set(
    '10000 rows, one wrong value copied down',
    await write('copied-down-10000', wrong),
  );
}

async function write(name: string, values: ReturnType<typeof returnOfRows>): Promise<string> {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeTemplate({ form, values }));
  return file;
}
