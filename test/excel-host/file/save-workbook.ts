import type { NameModel, WorkbookModel } from '../model/workbook-model';
import { ownName } from './open-names';
import { relations } from './save-sheet';
import { main } from './save-styles';
import { xmlElement, xmlText } from './xml-element';

/** The main part of a file; `ids` are of the relations to its sheets. */
export function savedWorkbook(workbook: WorkbookModel, ids: readonly string[]): string {
  const { active, is1904, isProtected, names, sheets } = workbook;
  const nameOf = ({ comment, formula, name, sheet }: NameModel) =>
    xmlElement(
      'definedName',
      {
        name: excelsOwn.has(name) ? `${ownName}${name}` : name,
        comment: comment === '' ? undefined : comment,
        localSheetId: sheet ? sheets.indexOf(sheet) : undefined,
      },
      xmlText(formula.slice(1)),
    );
  return xmlElement('workbook', { xmlns: main, 'xmlns:r': relations }, [
    xmlElement('workbookPr', { date1904: is1904 ? 1 : undefined }),
    isProtected ? xmlElement('workbookProtection', { lockStructure: 1 }) : '',
    xmlElement('bookViews', {}, xmlElement('workbookView', { activeTab: sheets.indexOf(active) })),
    xmlElement(
      'sheets',
      {},
      sheets.map(({ name, visibility }, at) =>
        xmlElement('sheet', {
          name,
          sheetId: at + 1,
          state:
            visibility === 'Visible'
              ? undefined
              : `${visibility.charAt(0).toLowerCase()}${visibility.slice(1)}`,
          'r:id': ids[at],
        }),
      ),
    ),
    names.length === 0 ? '' : xmlElement('definedNames', {}, names.map(nameOf)),
  ]);
}

const excelsOwn = new Set(['Print_Area', 'Print_Titles']);
