import { readFileSync } from 'node:fs';
import { aReceipt } from '../../test/builders/a-receipt';
import { WorkbookError } from '../ports/open-workbook';
import { fileWorkbook } from './file-workbook';

const chosen = (name: string, bytes: Uint8Array) =>
  fileWorkbook({
    name,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });
const saved = readFileSync('test/workbooks/dwp-2023-24-Q4-first.xlsx');

describe('a chosen file', () => {
  it('is read like any workbook', async () => {
    const { sheets } = await chosen('first.xlsx', saved).read();
    expect(sheets.map(({ name }) => name)).toContain('Services (final)');
  });

  it('says what it is and what to do where it cannot be read', async () => {
    const reading = chosen('return.xlsx', new TextEncoder().encode('a,b\n1,2\n')).read();
    await expect(reading).rejects.toBeInstanceOf(WorkbookError);
    await expect(reading).rejects.toMatchObject({
      words: {
        heading: expect.stringContaining('text file') as string,
        action: expect.stringContaining('Save As') as string,
      },
    });
  });

  it('has to be chosen again where it has changed since', async () => {
    const moved = fileWorkbook({
      name: 'return.xlsx',
      arrayBuffer: () => Promise.reject(new DOMException('Changed', 'NotReadableError')),
    });
    await expect(moved.read()).rejects.toMatchObject({
      trouble: 'gone',
      words: { heading: 'The file has changed since you chose it' },
    });
  });

  it('is never written to', async () => {
    const workbook = chosen('first.xlsx', saved);
    await expect(workbook.clearMarks()).rejects.toMatchObject({ trouble: 'not supported here' });
    await expect(workbook.mark([])).rejects.toMatchObject({ trouble: 'not supported here' });
    await expect(workbook.keepReceipt(aReceipt())).rejects.toMatchObject({
      trouble: 'not supported here',
    });
  });
});
