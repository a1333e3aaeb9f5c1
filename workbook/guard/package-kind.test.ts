import { zip } from '../../test/builders/zip';
import { guardWorkbook } from './guard-workbook';

const kindOf = (bytes: Uint8Array, name?: string) => {
  const guarded = guardWorkbook(bytes, name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};
const other = (name: string, content: string | Uint8Array = 'x') => zip([{ name, content }]);

describe('the guard says what another archive is', () => {
  it.each([
    [
      'an OpenDocument spreadsheet',
      other('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      'ods',
    ],
    ['a binary workbook', other('xl/workbook.bin'), 'xlsb'],
    ['a Word document', other('word/document.xml'), 'docx'],
    ['a presentation', other('ppt/presentation.xml'), 'pptx'],
    ['a spreadsheet of Numbers', other('Index/Document.iwa'), 'numbers'],
    ['an archive that holds a workbook', other('return.xlsx'), 'zip'],
    ['an archive of nothing', zip([]), 'zip'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});
