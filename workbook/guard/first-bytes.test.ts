import { Buffer } from 'node:buffer';
import { aCompoundFile } from '../../test/builders/a-compound-file';
import { guardWorkbook } from './guard-workbook';

const kindOf = (bytes: Uint8Array | string, name?: string) => {
  const guarded = guardWorkbook(Buffer.from(bytes), name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};

/** As Excel writes it: a name of up to 54 bytes behind its length, and again in UTF-16. */
function lockFile(name: string): Buffer {
  const file = Buffer.alloc(165, ' ');
  file.writeUInt8(name.length, 0);
  file.write(name, 1, 'latin1');
  file.writeUInt16LE(name.length, 55);
  file.write(name.padEnd(54), 57, 'utf16le');
  return file;
}

describe('a file that is no workbook is told by its first bytes', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['text', 'Dear colleague,\r\n\r\nplease find attached', 'text'],
    ['CSV with a byte-order mark', '\uFEFFMeasure,Value\r\n18.vacancy-rate,9.5\r\n', 'text'],
    ['text in UTF-16', Buffer.from('\uFEFFMeasure\tValue', 'utf16le'), 'text'],
    ['a page of the web', '  <!DOCTYPE html><html><body>Sign in</body></html>', 'html'],
    ['a table saved with the name .xls', '<table><tr><td>1</td></tr></table>', 'html'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'html'],
    [
      'a saved e-mail or web archive',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related',
      'html',
    ],
    ['JSON', '{ "error": "not found" }', 'json'],
    ['JSON of a list', '[{"a":1}]', 'json'],
    ['an XML spreadsheet', '<?xml version="1.0"?><Workbook/>', 'xml'],
    ['PDF', '%PDF-1.7\n%\u00e2', 'pdf'],
    ['an .xls workbook', aCompoundFile('Workbook', 'Ctls'), 'xls'],
    ['an .xls workbook of Excel 95', aCompoundFile('Book'), 'xls'],
    [
      'a workbook with a password',
      aCompoundFile('EncryptionInfo', 'EncryptedPackage'),
      'encrypted',
    ],
    ['a Word 97 document', aCompoundFile('WordDocument', '1Table'), 'old-office'],
    ['an Excel lock file, whatever its name', lockFile('A N Other'), 'lock-file'],
    ['an image', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'other'],
    ['zeros', Buffer.alloc(4096), 'other'],
    ['one byte', Buffer.from([1]), 'other'],
    ['the first byte of a zip archive', 'P', 'truncated'],
    ['the first three bytes of a zip archive', 'PK\u0003', 'truncated'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it('a lock file by its name', () => {
    expect(kindOf('\u0009A N Other', 'C:\\Returns\\~$return.xlsx')).toBe('lock-file');
    expect(kindOf(',other,host,23.11.2026 19:00,file:///home', '.~lock.return.xlsx#')).toBe(
      'lock-file',
    );
  });

  it('text of 165 bytes is no lock file', () => {
    expect(kindOf('Measure,Value\n'.padEnd(165, '1,2,3\n'))).toBe('text');
  });

  it('names of streams count only where a directory entry begins', () => {
    const file = Buffer.concat([
      aCompoundFile('WordDocument'),
      Buffer.alloc(40),
      Buffer.from('Workbook\0', 'utf16le'),
    ]);
    expect(kindOf(file)).toBe('old-office');
  });
});
