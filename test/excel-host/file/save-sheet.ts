import { cellAddress } from '#domain/cells/address';
import { cleanText } from '#workbook/hucre/clean-text';
import { wholeSheet } from '../model/box';
import type { CellModel, SheetModel } from '../model/workbook-model';
import { notSimulated } from '../wire/host-error';
import { allowances } from './open-protection';
import { passwordAttributes } from './password-hash';
import { savedFormats, savedValidations } from './save-rules';
import { main, type SavedStyles } from './save-styles';
import { xmlElement, xmlText } from './xml-element';

/** The part of a sheet; `tables` are the ids of the relations to its tables. Throws where it has a chart. */
export function savedSheet(
  sheet: SheetModel,
  { styles, tables }: { readonly styles: SavedStyles; readonly tables: readonly string[] },
): string {
  if (sheet.charts.length > 0) throw notSimulated(`the charts of ${sheet.name} in a saved file`);
  const merged = keysOf(sheet, 'Merged').map(([ref]) => xmlElement('mergeCell', { ref }));
  const parts = tables.map((id) => xmlElement('tablePart', { 'r:id': id }));
  return xmlElement('worksheet', { xmlns: main, 'xmlns:r': relations }, [
    savedView(sheet),
    savedWidths(sheet),
    `<sheetData>${savedRows(sheet, styles)}</sheetData>`,
    savedProtection(sheet),
    merged.length === 0 ? '' : xmlElement('mergeCells', { count: merged.length }, merged),
    savedFormats(sheet, styles),
    savedValidations(sheet),
    parts.length === 0 ? '' : xmlElement('tableParts', { count: parts.length }, parts),
  ]);
}

/** The name space of relations inside parts. */
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function savedRows(sheet: SheetModel, styles: SavedStyles): string {
  const rows = new Map<number, string>();
  const cells = [...sheet.cells].sort(([one], [other]) => one - other);
  for (const [key, cell] of cells) {
    const row = Math.floor(key / wholeSheet.columns);
    const address = cellAddress(row, key % wholeSheet.columns);
    rows.set(row, `${rows.get(row) ?? ''}${savedCell(address, cell, styles.ofCell(cell))}`);
  }
  return [...rows]
    .map(([row, inside]) => {
      const height = sheet.look[`RowHeight.${row}`];
      const given = typeof height === 'number' ? { ht: height, customHeight: 1 } : {};
      return xmlElement('row', { r: row + 1, ...given }, inside);
    })
    .join('');
}

function savedCell(
  r: string,
  { formula, isError, value }: CellModel,
  s: number | undefined,
): string {
  const own = formula === undefined ? '' : xmlElement('f', {}, xmlText(formula.slice(1)));
  if (value === '' && own === '') return xmlElement('c', { r, s });
  if (typeof value === 'number') return xmlElement('c', { r, s }, `${own}<v>${String(value)}</v>`);
  if (typeof value === 'boolean')
    return xmlElement('c', { r, s, t: 'b' }, `${own}<v>${value ? '1' : '0'}</v>`);
  const text = xmlText(cleanText(value));
  if (isError || own !== '')
    return xmlElement('c', { r, s, t: isError ? 'e' : 'str' }, `${own}<v>${text}</v>`);
  const inside = `<is><t xml:space="preserve">${text}</t></is>`;
  return xmlElement('c', { r, s, t: 'inlineStr' }, inside);
}

function savedView({ look }: SheetModel): string {
  const [xSplit, ySplit] = [Number(look['Freeze.Columns'] ?? 0), Number(look['Freeze.Rows'] ?? 0)];
  const pane = {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: cellAddress(ySplit, xSplit),
    state: 'frozen',
  };
  const view = { showGridLines: look['Gridlines'] === false ? 0 : undefined, workbookViewId: 0 };
  const inside = xSplit + ySplit > 0 ? xmlElement('pane', pane) : '';
  return xmlElement('sheetViews', {}, xmlElement('sheetView', view, inside));
}

function savedWidths(sheet: SheetModel): string {
  const widths = keysOf(sheet, 'ColumnWidth')
    .map(([column, points]) => ({ column: Number(column) + 1, points: Number(points) }))
    .sort((one, other) => one.column - other.column)
    .map(({ column, points }) =>
      xmlElement('col', {
        min: column,
        max: column,
        width: (points / 0.75 - 5) / 7,
        customWidth: 1,
      }),
    );
  return widths.length === 0 ? '' : xmlElement('cols', {}, widths);
}

function savedProtection({ protection }: SheetModel): string {
  if (!protection) return '';
  const { hash = {}, options, password } = protection;
  return xmlElement('sheetProtection', {
    sheet: 1,
    ...(password === undefined ? hash : passwordAttributes(password)),
    ...Object.fromEntries(
      allowances.map(([name, option]) => [name, options[option] === true ? 0 : 1]),
    ),
    selectLockedCells: options['selectionMode'] === 'Normal' ? undefined : 1,
    selectUnlockedCells: options['selectionMode'] === 'None' ? 1 : undefined,
  });
}

/** What is remembered of a sheet under one word: `Merged.A1:B1`. */
function keysOf({ look }: SheetModel, word: string): readonly (readonly [string, unknown])[] {
  return Object.entries(look).flatMap(([key, value]) =>
    key.startsWith(`${word}.`) ? [[key.slice(word.length + 1), value] as const] : [],
  );
}
