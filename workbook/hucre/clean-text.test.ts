import fc from 'fast-check';
import { aWorkbookFile } from '../../test/builders/a-workbook-file';
import { cleanText } from './clean-text';
import { cellsOf } from '../../test/readers/cells-of';

describe('text for a cell', () => {
  it.each([
    ['plain £ text 五 🙂\twith a tab', 'plain £ text 五 🙂\twith a tab'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\u0000b\u0008c\u001Fd\u000Be', 'abcde'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['half \uD83D of a character \uDE42', 'half  of a character '],
    ['_x0041_ and _X00e9_', '_x005F_x0041_ and _x005F_X00e9_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x41_ is no escape', '_x41_ is no escape'],
  ])('%j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('is cut where no cell can hold it, between characters', () => {
    expect(cleanText('a'.repeat(32_767))).toHaveLength(32_767);
    expect(cleanText('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
    expect(cleanText(`${'a'.repeat(32_765)}🙂🙂`)).toBe(`${'a'.repeat(32_765)}…`);
  });

  it('reads as it was, whatever looks like an escape in it', async () => {
    const piece = fc.constantFrom('_', 'x', '0', '0041', 'x0041', '_x0041_', 'a', '_x005F_');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const text = pieces.join('');
        const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${cleanText(text)}</t></is></c><c r="B1"><v>1</v></c></row>`;
        const { sheets } = await cellsOf(aWorkbookFile({ rows }));
        expect(sheets[0]?.rows).toEqual([[text, 1]]);
      }),
      { numRuns: 150 },
    );
  });
});
