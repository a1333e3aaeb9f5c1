import { Buffer } from 'node:buffer';
import { aWorkbookFile, workbookParts } from '../../test/builders/a-workbook-file';
import { zip } from '../../test/builders/zip';
import { guardWorkbook } from './guard-workbook';

const kindOf = (bytes: Uint8Array, name?: string) => {
  const guarded = guardWorkbook(bytes, name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};
const sheet = 'xl/worksheets/sheet1.xml';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const part = (name: string) => {
  const found = workbookParts({ rows: one }).find((each) => each.name === name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};

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
