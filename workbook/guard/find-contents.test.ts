import { aWorkbookFile, relationship, relationships } from '../../test/builders/a-workbook-file';
import { guardWorkbook } from './guard-workbook';

const kindOf = (bytes: Uint8Array, name?: string) => {
  const guarded = guardWorkbook(bytes, name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};
const sheet = 'xl/worksheets/sheet1.xml';
const table = (name: string) =>
  `<table xmlns="x" id="1" name="${name}" displayName="${name}" ref="A1:A2"/>`;

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
});
