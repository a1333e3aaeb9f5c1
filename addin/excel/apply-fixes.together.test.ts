import type { CellValue, WorkbookCells } from '#domain/cells/cells';
import type { Finding } from '#domain/rules/finding';
import { aFinding } from '../../test/builders/a-finding';
import { openInExcel } from '../../test/builders/open-in-excel';
import { protectSheet } from '../../test/excel-host/gestures/change-sheet';
import { cellAt } from '../../test/excel-host/model/cells';

const entered = (at: number) => `1,${100 + at}`;
const safe = (at: number, sheet = 'Services', fix: number | string = 1100 + at): Finding =>
  aFinding({ sheet, cells: `C${5 + at}`, entered: entered(at), fix });

function sheetOf(name: string, rows: number) {
  const above: readonly CellValue[][] = [[], [], [], [null, null, 'Users']];
  const filled = Array.from({ length: rows }, (_, at) => [null, `note ${at}`, entered(at)]);
  return { name, hidden: false, rows: [...above, ...filled], tables: [] };
}

/** Wrong cells on two sheets, each with a fix of its own. */
function opened(rows = 500) {
  const sheets = [sheetOf('Services', rows), sheetOf('Systems', rows)];
  const cells: WorkbookCells = { sheets, names: {}, properties: {} };
  const excel = openInExcel(cells);
  const [services, systems] = excel.workbook.sheets;
  if (!services || !systems) throw new Error('The workbook has no sheets');
  const values = (sheet = services) =>
    Array.from({ length: rows }, (_, at) => cellAt(sheet, 4 + at, 2).value);
  return { ...excel, services, systems, values };
}

const all = (rows: number, sheet?: string) =>
  Array.from({ length: rows }, (_, at) => safe(at, sheet));

describe('fixes put in together', () => {
  it('take two round trips for five hundred, and two more to undo', async () => {
    const { host, open, services, values } = opened();
    const before = new Map(services.cells);
    const { cells, outcome, undoable } = await open.applyFixes(all(500));
    expect([cells, outcome]).toEqual([500, 'applied']);
    expect(values()).toEqual(Array.from({ length: 500 }, (_, at) => 1100 + at));
    expect(host.traffic().requests).toBe(2);
    expect(undoable?.label).toBe('Undo: 500 cells on Services');
    expect(await undoable?.undo()).toBe('applied');
    expect(host.traffic().requests).toBe(4);
    expect(host.references()).toBe(0);
    expect(services.cells).toEqual(before);
  });

  it('take no more where their rows are scattered over two sheets', async () => {
    const { host, open } = opened();
    const scattered = [...all(500), ...all(500, 'Systems')].filter((_, at) => at % 2 === 0);
    const { cells, undoable } = await open.applyFixes(scattered);
    expect([cells, undoable?.label]).toEqual([500, 'Undo: 500 cells']);
    expect(host.traffic().requests).toBe(2);
    await undoable?.undo();
    expect(host.traffic().requests).toBe(4);
  });

  it('take as many for ten thousand that stand below one another', async () => {
    const { host, open } = opened(10_000);
    expect((await open.applyFixes(all(10_000))).cells).toBe(10_000);
    expect(host.traffic().requests).toBeLessThanOrEqual(8);
  });

  it('take four at most where a sheet is locked in part: what is locked is left, the rest put in', async () => {
    const { host, open, services, values } = opened();
    protectSheet(host, 'Services', { password: 'demo', unlocked: 'C5:C254' });
    const { cells, outcome, undoable } = await open.applyFixes(all(500));
    expect([cells, outcome]).toEqual([250, 'protected']);
    expect(values()[249]).toBe(1349);
    expect(values()[250]).toBe(entered(250));
    expect(host.traffic().requests).toBe(4);
    expect(await undoable?.undo()).toBe('applied');
    expect(services.protection).toBeDefined();
    expect(values()[249]).toBe(entered(249));
  });

  it('pass over what changed since, and a sheet that is gone, and say so', async () => {
    const { open, services, systems, values } = opened(3);
    services.cells.set(16_384 * 5 + 2, { value: 'mine' });
    Object.assign(systems, { name: 'Other' });
    const fixed = await open.applyFixes([...all(3), ...all(3, 'Systems')]);
    expect(fixed).toMatchObject({ cells: 2, outcome: 'changed since' });
    expect(values()).toEqual([1100, 'mine', 1102]);
    expect(values(systems)[0]).toBe(entered(0));
  });

  it('go in several requests where one would be over the limit of Excel on the web', async () => {
    const { host, open, values } = opened(250);
    const long = 'x'.repeat(30_000);
    const { cells, outcome } = await open.applyFixes(
      Array.from({ length: 250 }, (_, at) => safe(at, 'Services', long)),
    );
    expect([cells, outcome]).toEqual([250, 'applied']);
    expect(new Set(values())).toEqual(new Set([long]));
    expect(host.traffic().requests).toBe(7);
  });

  it('keep the way back where a person begins to type before all are in', async () => {
    const { host, open, services, values } = opened(250);
    const before = new Map(services.cells);
    const { changedByAddIn } = host.context;
    let leave = (): void => undefined;
    const typing: typeof changedByAddIn = (change) => {
      changedByAddIn(change);
      leave = host.editCell().leave;
    };
    Object.assign(host.context, { changedByAddIn: typing });
    const long = 'x'.repeat(30_000);
    const { cells, failure, undoable } = await open.applyFixes(
      Array.from({ length: 250 }, (_, at) => safe(at, 'Services', long)),
    );
    expect(failure).toMatchObject({ trouble: 'cell being edited' });
    expect(cells).toBe(values().filter((value) => value === long).length);
    expect(cells).toBeGreaterThan(0);

    Object.assign(host.context, { changedByAddIn });
    leave();
    expect(await undoable?.undo()).toBe('applied');
    expect(services.cells).toEqual(before);
  });

  it('have nothing to undo where none was put in', async () => {
    const { host, open } = opened(3);
    host.editCell();
    expect(await open.applyFixes(all(3))).toEqual({ cells: 0, outcome: 'cell being edited' });
  });
});
