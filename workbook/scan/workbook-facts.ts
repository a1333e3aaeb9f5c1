import { attributeOf } from './attribute-of';
import { eachChild } from './each-child';
import { plainXml } from './plain-xml';
import { TagReader } from './tag-reader';
import { textIn } from './text-in';

/** What a workbook part says of the whole workbook. */
export interface WorkbookFacts {
  /** Names of the whole workbook: those that only one sheet knows may repeat from sheet to sheet, so they are left out. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether days are counted from 1 January 1904. */
  readonly is1904: boolean;
}

export function workbookFacts(part: Uint8Array, sheetCount: number): WorkbookFacts {
  const tags = new TagReader(plainXml(part));
  const names: (readonly [string, string])[] = [];
  let is1904 = false;
  tags.next();
  eachChild(tags, (element) => {
    if (element === 'workbookPr') is1904 = /^(1|true)$/.test(attributeOf(tags, 'date1904') ?? '');
    if (element !== 'definedNames') return false;
    eachChild(tags, () => {
      const name = attributeOf(tags, 'name') ?? '';
      const sheet = Number(attributeOf(tags, 'localSheetId') ?? Number.NaN);
      tags.text();
      const range = textIn(tags.bytes, tags.textFrom, tags.textTo);
      const isOfOneSheet = sheet >= 0 && sheet < sheetCount;
      if (name !== '' && range !== '' && !isOfOneSheet) names.push([name, range]);
      return true;
    });
    return true;
  });
  return { names: Object.fromEntries(names), is1904 };
}
