import { Buffer } from 'node:buffer';
import { aWorkbookFile } from '../../test/builders/a-workbook-file';
import { checkPrologue } from './check-prologue';
import { guardWorkbook } from './guard-workbook';

const check = (xml: string) => checkPrologue(Buffer.from(xml));

describe('the prologue of an XML part', () => {
  it.each([
    '',
    '<a/>',
    '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<a/>',
    "<?xml version='1.0' encoding='US-ASCII'?><a/>",
    '<!-- <!DOCTYPE a> --><a/>',
    '<?note encoding="latin1"?><a/>',
    '<a>&lt;!DOCTYPE a></a>',
    '<!-- without an end',
  ])('may be %s', (xml) => {
    expect(check(xml)).toBeUndefined();
  });

  it.each([
    ['<!DOCTYPE a><a/>', 'document-type'],
    ['<!-- a --><!doctype a><a/>', 'document-type'],
    ['<?xml version="1.0" encoding="windows-1252"?><a/>', 'text-encoding'],
  ])('may not be %s', (xml, kind) => {
    expect(check(xml)).toBe(kind);
  });
});

const kindOf = (bytes: Uint8Array, name?: string) => {
  const guarded = guardWorkbook(bytes, name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};
const sheet = 'xl/worksheets/sheet1.xml';

describe('the guard refuses XML that no workbook has', () => {
  const withSheet = (content: string | Uint8Array) =>
    kindOf(aWorkbookFile({ parts: [{ name: sheet, content }] }));

  it.each([
    '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>',
    '<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>',
    `<!--${' '.repeat(10_000)}--><!DOCTYPE x><worksheet/>`,
    '<?pi <!-- ?><!DOCTYPE x><worksheet/>',
    '<!ENTITY a "b"><worksheet/>',
  ])('a document type: %#', (xml) => {
    expect(withSheet(xml)).toBe('document-type');
  });

  it('a document type in a part that is never read', () => {
    const parts = [{ name: 'xl/drawings/drawing1.xml', content: '<!DOCTYPE x><x/>' }];
    expect(kindOf(aWorkbookFile({ parts }))).toBe('document-type');
  });

  it('text that looks like one is none', () => {
    expect(
      withSheet(
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lt;!DOCTYPE</t></is></c></row></sheetData></worksheet>',
      ),
    ).toBe('passed');
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFF<worksheet/>', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<worksheet/>', 'utf16le')],
    ['another encoding', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>')],
  ])('%s', (_, content) => {
    expect(withSheet(content)).toBe('text-encoding');
  });
});
