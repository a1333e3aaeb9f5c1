import { nothingAllowed } from '../classes/worksheet-protection';
import type { SheetModel } from '../model/workbook-model';
import { childOf, isYes, type XmlElement } from './xml-tree';

/** What a protected sheet allows, by the attribute of a file that forbids it, and whether it is forbidden at first. */
export const allowances = [
  ['autoFilter', 'allowAutoFilter', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['insertRows', 'allowInsertRows', true],
  ['pivotTables', 'allowPivotTables', true],
  ['sort', 'allowSort', true],
] as const;

/** How a sheet of a file is protected; undefined where it is not. */
export function openProtection(sheet: XmlElement): SheetModel['protection'] {
  const element = childOf(sheet, 'sheetProtection');
  if (!element || !isYes(element.attributes['sheet'])) return undefined;
  const { attributes } = element;
  const isUnselectable = isYes(attributes['selectUnlockedCells']);
  const isUnlockedOnly = isYes(attributes['selectLockedCells']);
  return {
    options: {
      ...nothingAllowed,
      ...Object.fromEntries(
        allowances.map(([name, option, atFirst]) => [option, !isYes(attributes[name], atFirst)]),
      ),
      selectionMode: isUnselectable ? 'None' : isUnlockedOnly ? 'Unlocked' : 'Normal',
    },
    password: undefined,
    hash: Object.fromEntries(
      Object.entries(attributes).filter(([name]) => passwordAttributes.has(name)),
    ),
  };
}

const passwordAttributes = new Set([
  'algorithmName',
  'hashValue',
  'password',
  'saltValue',
  'spinCount',
]);
