import type { NameModel, SheetModel } from '../model/workbook-model';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** What names of Excel's own begin with in a file. */
export const ownName = '_xlnm.';

/** The defined names of a file, with Excel's own without their sign: `Print_Titles`. Hidden ones are left out. */
export function openNames(
  workbook: XmlElement,
  sheets: readonly SheetModel[],
): readonly NameModel[] {
  const listed = childrenOf(childOf(workbook, 'definedNames'), 'definedName');
  return listed
    .filter(({ attributes }) => attributes['hidden'] !== '1')
    .map(({ attributes, text }) => {
      const { comment = '', localSheetId, name = '' } = attributes;
      const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
      return {
        name: name.replace(ownName, ''),
        formula: `=${text}`,
        comment,
        ...(sheet && { sheet }),
      };
    });
}
