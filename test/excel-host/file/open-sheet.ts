import type * as XLSX from '@e965/xlsx';
import { writeBox } from '../model/box-address';
import { change, type SheetModel } from '../model/workbook-model';
import { boxesIn } from './boxes-in';
import { openCells } from './open-cells';
import { openFormats } from './open-formats';
import type { OpenLooks } from './open-looks';
import { openProtection } from './open-protection';
import { openValidations } from './open-validations';
import { childOf, childrenOf, isYes, type XmlElement, xmlTree } from './xml-tree';

/** Fills an open sheet with what stands in one of a file: cells, protection, validations, conditional formats. */
export function openSheet(
  sheet: SheetModel,
  {
    looks,
    read,
    xml,
  }: { readonly looks: OpenLooks; readonly read: XLSX.WorkSheet; readonly xml: string },
): XmlElement {
  openCells(sheet, read, { styles: looks.styles, xml });
  // The cells are by far the most of it, and are read.
  const tree = xmlTree(xml.replace(/<((?:\w+:)?sheetData)\b[\s\S]*<\/\1>/, ''));
  change(sheet, {
    conditionalFormats: openFormats(tree, looks.conditional),
    validations: openValidations(tree),
    protection: openProtection(tree),
    look: { ...viewLook(tree), ...mergedLook(tree), ...widthLook(tree), ...heightLook(xml) },
  });
  return tree;
}

function viewLook(tree: XmlElement): SheetModel['look'] {
  const view = childOf(tree, 'sheetViews/sheetView');
  const pane = childOf(view, 'pane');
  const colour = childOf(tree, 'sheetPr/tabColor')?.attributes['rgb'];
  return {
    ...(!isYes(view?.attributes['showGridLines'], true) && { Gridlines: false }),
    ...(colour !== undefined && { TabColor: `#${colour.slice(-6)}` }),
    ...(pane?.attributes['state'] === 'frozen' && {
      'Freeze.Rows': Number(pane.attributes['ySplit'] ?? 0),
      'Freeze.Columns': Number(pane.attributes['xSplit'] ?? 0),
    }),
  };
}

function mergedLook(tree: XmlElement): SheetModel['look'] {
  const merged = childrenOf(childOf(tree, 'mergeCells'), 'mergeCell');
  return Object.fromEntries(
    merged
      .flatMap(({ attributes }) => boxesIn(attributes['ref'] ?? ''))
      .map((box) => [`Merged.${writeBox(box)}`, true]),
  );
}

/** Widths are in characters in a file, and in points in office.js: seven pixels for each, and five around. */
function widthLook(tree: XmlElement): SheetModel['look'] {
  return Object.fromEntries(
    childrenOf(childOf(tree, 'cols'), 'col').flatMap(({ attributes }) => {
      const [min, max, width] = ['min', 'max', 'width'].map((name) => Number(attributes[name]));
      if (min === undefined || max === undefined || width === undefined || max - min > 1_000)
        return [];
      const columns = Array.from({ length: max - min + 1 }, (_, at) => min - 1 + at);
      return columns.map((column) => [`ColumnWidth.${column}`, (width * 7 + 5) * 0.75]);
    }),
  );
}

function heightLook(xml: string): SheetModel['look'] {
  const rows = [...xml.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const [, row] = /\br="(\d+)"/.exec(attributes) ?? [];
    const [, height] = /\bht="([\d.]+)"/.exec(attributes) ?? [];
    return row === undefined || height === undefined
      ? []
      : [[`RowHeight.${Number(row) - 1}`, Number(height)] as const];
  });
  return Object.fromEntries(rows);
}
