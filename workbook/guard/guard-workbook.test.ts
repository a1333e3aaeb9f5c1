import { Buffer } from 'node:buffer';
import {
  aWorkbookFile,
  relationship,
  relationships,
  workbookParts,
} from '../../test/builders/a-workbook-file';
import { zip } from '../../test/builders/zip';
import { guardWorkbook } from './guard-workbook';

const kindOf = (bytes: Uint8Array, name?: string) => {
  const guarded = guardWorkbook(bytes, name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};
const other = (name: string, content: string | Uint8Array = 'x') => zip([{ name, content }]);
const sheet = 'xl/worksheets/sheet1.xml';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const part = (name: string) => {
  const found = workbookParts({ rows: one }).find((each) => each.name === name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};
const table = (name: string) =>
  `<table xmlns="x" id="1" name="${name}" displayName="${name}" ref="A1:A2"/>`;

describe('the guard lets through', () => {
  it('the smallest workbook, with what is to be read of it', () => {
    const guarded = guardWorkbook(aWorkbookFile({ rows: one }));
    if (!guarded.ok) throw new Error(guarded.refusal.kind);
    expect(guarded.worksheets).toEqual([0]);
    expect(Buffer.from(guarded.parts.get(sheet) ?? []).toString()).toBe(
      `<worksheet><sheetData>${one}</sheetData></worksheet>`,
    );
  });

  it('a macro-enabled workbook, without its macros', () => {
    const guarded = guardWorkbook(
      aWorkbookFile({ parts: [{ name: 'xl/vbaProject.bin', content: 'macros' }] }),
      'return.xlsm',
    );
    if (!guarded.ok) throw new Error(guarded.refusal.kind);
    expect([...guarded.parts.keys()]).not.toContain('xl/vbaProject.bin');
  });

  it('a comment behind the archive', () => {
    expect(kindOf(zip(workbookParts(), { comment: 'made by hand' }))).toBe('passed');
  });

  it('stored parts, folders and names that differ from their relationships by case', () => {
    const parts = [
      { name: 'xl/', content: '', stored: true },
      { ...part('xl/workbook.xml'), stored: true },
      { ...part(sheet), name: 'xl/Worksheets/Sheet1.XML' },
    ];
    expect(kindOf(aWorkbookFile({ parts, without: [sheet] }))).toBe('passed');
  });

  it('sizes of 64 bits where they are true', () => {
    const content = String(part(sheet).content);
    const extra = Buffer.alloc(12);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(content.length), 4);
    const wide = { ...part(sheet), size: 0xff_ff_ff_ff, extra };
    expect(kindOf(aWorkbookFile({ parts: [wide] }))).toBe('passed');
  });

  it('chart sheets, passed over by their position', () => {
    const guarded = guardWorkbook(
      aWorkbookFile({
        sheets:
          '<sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="Sheet1" sheetId="1" r:id="rId1"/>',
        relationships: relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
      }),
    );
    expect(guarded).toMatchObject({ ok: true, worksheets: [1] });
  });
});

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

describe('the guard refuses an archive that is damaged or lies', () => {
  const whole = aWorkbookFile({ rows: one });

  it('cut short anywhere', () => {
    for (let length = 4; length < whole.length; length += 97) {
      expect(kindOf(whole.subarray(0, length))).toBe('truncated');
    }
    expect(kindOf(whole.subarray(0, -1))).toBe('truncated');
  });

  it('whose beginning is missing', () => {
    expect(
      kindOf(Buffer.concat([Buffer.from('PK\u0003\u0004'), whole.subarray(whole.length - 300)])),
    ).toBe('truncated');
  });

  it.each([
    ['declares less than it holds', { ...part(sheet), size: 10 }, 'false-size'],
    ['declares more than it holds', { ...part(sheet), size: 100_000 }, 'false-size'],
    ['has another checksum', { ...part(sheet), crc: 1 }, 'false-size'],
    ['is stored with another checksum', { ...part(sheet), stored: true, crc: 1 }, 'false-size'],
    [
      'has sizes of 64 bits and does not give them',
      { ...part(sheet), size: 0xff_ff_ff_ff },
      'false-size',
    ],
    [
      'has another name in its own header',
      { ...part(sheet), headerName: 'xl/worksheets/sheet2.xml' },
      'false-size',
    ],
    [
      'shares its bytes with another',
      {
        ...part(sheet),
        headerName: '[Content_Types].xml',
        name: '[Content_Types].xml',
        headerAt: 0,
      },
      'false-size',
    ],
    ['begins outside the file', { ...part(sheet), headerAt: 0x7f_ff_ff_ff }, 'truncated'],
    ['begins where no header is', { ...part(sheet), headerAt: 7 }, 'damaged'],
    ['ends outside the file', { ...part(sheet), packedSize: 0x7f_ff_ff_ff }, 'truncated'],
    ['is encrypted', { ...part(sheet), flags: 1 }, 'encrypted-part'],
    ['is compressed by LZMA', { ...part(sheet), method: 14 }, 'unknown-compression'],
    ['is stored with two sizes', { ...part(sheet), stored: true, size: 1 }, 'false-size'],
    ['climbs out of the archive', { name: 'xl/../../evil.xml', content: '<x/>' }, 'unsafe-path'],
    ['has an absolute path', { name: '/etc/evil.xml', content: '<x/>' }, 'unsafe-path'],
    ['has a path of Windows', { name: 'xl\\evil.xml', content: '<x/>' }, 'unsafe-path'],
    ['has a drive', { name: 'C:evil.xml', content: '<x/>' }, 'unsafe-path'],
    [
      'is there twice but for case',
      { ...part(sheet), name: 'XL/worksheets/Sheet1.xml' },
      'duplicate-part',
    ],
  ])('a part that %s', (_, hostile, kind) => {
    expect(kindOf(zip([...workbookParts({ without: [hostile.name] }), hostile]))).toBe(kind);
  });

  it('a part that is there twice', () => {
    expect(kindOf(zip([...workbookParts(), part(sheet)]))).toBe('duplicate-part');
  });

  it('parts that overlap', () => {
    const parts = workbookParts();
    const long = { ...part(sheet), packedSize: String(part(sheet).content).length };
    const lying = parts.map((each) => (each.name === sheet ? long : each));
    expect(kindOf(zip(lying))).toBe('false-size');
  });

  it('a directory with another number of entries', () => {
    expect(kindOf(zip(workbookParts(), { count: 100 }))).toBe('damaged');
    expect(kindOf(zip(workbookParts(), { count: 0xff_ff }))).toBe('false-size');
  });

  it('too many parts', () => {
    const parts = Array.from({ length: 5001 }, (_, index) => ({
      name: `xl/media/${index}`,
      content: '',
      stored: true,
    }));
    expect(kindOf(zip([...workbookParts(), ...parts]))).toBe('too-many-parts');
  });
});

describe('the guard refuses a bomb before it unpacks it', () => {
  const refused = (bytes: Uint8Array) => {
    const before = process.memoryUsage.rss();
    const kind = kindOf(bytes);
    expect(process.memoryUsage.rss() - before).toBeLessThan(60_000_000);
    return kind;
  };

  it('one part of 110 MB', () => {
    expect(
      refused(aWorkbookFile({ parts: [{ name: sheet, content: Buffer.alloc(110_000_000, ' ') }] })),
    ).toBe('too-large');
  });

  it('one part of 20 MB that packs a thousandfold', () => {
    expect(
      refused(aWorkbookFile({ parts: [{ name: sheet, content: Buffer.alloc(20_000_000, ' ') }] })),
    ).toBe('compressed-too-well');
  });

  it('the same part with a size that lies', () => {
    const lying = { name: sheet, content: Buffer.alloc(20_000_000, ' '), size: 5000 };
    expect(refused(aWorkbookFile({ parts: [lying] }))).toBe('false-size');
  });

  it('many parts that are too large together', () => {
    const parts = Array.from({ length: 12 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: Buffer.alloc(15_000_000),
    }));
    expect(refused(aWorkbookFile({ parts }))).toBe('too-large');
  });
});

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

describe('the guard refuses a package without a sheet to read', () => {
  it.each([
    [
      'no relationship to a workbook',
      { parts: [{ name: '_rels/.rels', content: relationships('') }] },
      'no-workbook',
    ],
    ['no workbook part', { without: ['xl/workbook.xml'] }, 'no-workbook'],
    ['no sheets', { sheets: '' }, 'no-worksheets'],
    [
      'only a sheet that a comment hides',
      { sheets: '<!--<sheet name="A" r:id="rId1"/>-->' },
      'no-worksheets',
    ],
    [
      'only a chart sheet',
      {
        sheets: '<sheet name="A" r:id="rId2"/>',
        relationships: relationship('rId2', 'chartsheet', 'c.xml'),
      },
      'no-worksheets',
    ],
    ['a sheet whose part is missing', { without: [sheet] }, 'damaged'],
  ])('%s', (_, change, kind) => {
    expect(kindOf(aWorkbookFile(change))).toBe(kind);
  });

  it.each([
    [
      'a sheet whose relationship is missing',
      '<sheet name="A" sheetId="1" r:id="rId7"/>',
      'damaged',
    ],
    [
      'one part under two names',
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>',
      'duplicate-part',
    ],
    [
      'more sheets than any return',
      '<sheet name="A" sheetId="1" r:id="rId1"/>'.repeat(501),
      'too-many-parts',
    ],
  ])('%s', (_, sheets, kind) => {
    expect(kindOf(aWorkbookFile({ sheets }))).toBe(kind);
  });

  it('styles or strings that would take far more memory than bytes', () => {
    expect(kindOf(aWorkbookFile({ styles: '<xf/>'.repeat(1_000_001) }))).toBe('too-large');
    expect(kindOf(aWorkbookFile({ sharedStrings: '<si/>'.repeat(3_200_000) }))).toBe('passed');
  });

  it('two tables of the same name but for case', () => {
    const tables = {
      sheetRelationships:
        relationship('rId1', 'table', '../tables/table1.xml') +
        relationship('rId2', 'table', '../tables/table2.xml'),
      parts: [
        { name: 'xl/tables/table1.xml', content: table('Services') },
        { name: 'xl/tables/table2.xml', content: table('services') },
      ],
    };
    expect(kindOf(aWorkbookFile(tables))).toBe('duplicate-table');
  });

  it.each([
    '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    '<row r="1"><c r="XFD1"><v>1</v></c></row>',
  ])('a value far outside any return', (rows) => {
    expect(kindOf(aWorkbookFile({ rows }))).toBe('too-far');
  });

  it('but not formatting far outside, which is cut', () => {
    const rows = `${one}<row r="2"><c r="XFD2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/><c r="B1048576" s="1"/></row>`;
    const guarded = guardWorkbook(aWorkbookFile({ rows }));
    if (!guarded.ok) throw new Error(guarded.refusal.kind);
    expect(Buffer.from(guarded.parts.get(sheet) ?? []).toString()).not.toContain('<c r="B1048576"');
  });
});
