import { Buffer } from 'node:buffer';
import { aWorkbookFile } from '../../test/builders/a-workbook-file';
import { guardWorkbook } from './guard-workbook';

const kindOf = (bytes: Uint8Array, name?: string) => {
  const guarded = guardWorkbook(bytes, name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};
const sheet = 'xl/worksheets/sheet1.xml';

describe('the guard refuses a bomb before it unpacks it', () => {
  const refused = (bytes: Uint8Array) => {
    const before = process.memoryUsage.rss();
    const kind = kindOf(bytes);
    expect(process.memoryUsage.rss() - before).toBeLessThan(60_000_000);
    return kind;
  };

  it('one part of 110 MB', () => {
    expect(
      refused(aWorkbookFile({ parts: [{ name: sheet, content: '', size: 110_000_000 }] })),
    ).toBe('too-large');
  });

  it('one part of 20 MB that packs as no workbook does', () => {
    expect(
      refused(aWorkbookFile({ parts: [{ name: sheet, content: '', size: 20_000_000 }] })),
    ).toBe('compressed-too-well');
  });

  it('a part of 20 MB that declares 5 KB', () => {
    const lying = { name: sheet, content: Buffer.alloc(20_000_000, ' '), size: 5000 };
    expect(refused(aWorkbookFile({ parts: [lying] }))).toBe('false-size');
  });

  it('many parts that are too large together', () => {
    const parts = Array.from({ length: 12 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: '',
      size: 15_000_000,
    }));
    expect(refused(aWorkbookFile({ parts }))).toBe('too-large');
  });
});
