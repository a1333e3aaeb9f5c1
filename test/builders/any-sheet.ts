import fc from 'fast-check';
import { cellAddress } from '../../domain/cells/address';
import type { CellValue } from '../../domain/cells/cells';
import { cleanText } from '../../workbook/hucre/clean-text';
import type { Spelling } from './any-spelling';

/** A sheet as XML, and the rows that it says. */
export interface AnySheet {
  readonly xml: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** One cell: what it says, its attributes besides its address, and what stands in it. */
interface AnyCell {
  readonly value: CellValue;
  readonly attributes: readonly (readonly [string, string])[];
  readonly content: (spelling: Spelling) => string;
}

/** The styles that the dates of any sheet use: 1 is a date known by number, 2 one known by its format. */
export const stylesOfAnySheet =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>';

/** The strings that the cells of any sheet share. */
export const stringsOfAnySheet = ['shared', ' two\nlines ', '£ & <b>', ''] as const;

const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(' ', '\n', '<', '&amp;', ']]', '>', '_x0041_', '£', '五', '🙂', '"', "'"),
      )
      .map((pieces) => pieces.join('')),
  )
  .map((text) => text.replaceAll('\r', ''))
  .filter((text) => cleanText(text).replaceAll('_x005F_', '_') === text);
const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 4 }))
    .map(([of, decimals]) => of / 10 ** decimals),
);
const valueElement = (spelling: Spelling, text: string) =>
  spelling.element('v', [], spelling.text(text));

const anyCell: fc.Arbitrary<AnyCell> = fc.oneof(
  fc.constant({ value: null, attributes: [['s', '1']], content: () => '' } as const),
  fc.nat(stringsOfAnySheet.length - 1).map((at) => ({
    value: stringsOfAnySheet[at] ?? null,
    attributes: [['t', 's']] as const,
    content: (spelling: Spelling) => valueElement(spelling, String(at)),
  })),
  anyText.map((text) => ({
    value: text,
    attributes: [['t', 'inlineStr']] as const,
    content: (spelling: Spelling) =>
      spelling.element(
        'is',
        [],
        spelling.element('t', [['xml:space', 'preserve']], spelling.text(cleanText(text))),
      ),
  })),
  anyText.map((text) => ({
    value: text,
    attributes: [['t', 'str']] as const,
    content: (spelling: Spelling) =>
      spelling.element('f', [], spelling.text('A1&"x"')) + valueElement(spelling, cleanText(text)),
  })),
  fc.tuple(anyNumber, fc.constantFrom('0', '3')).map(([number, style]) => ({
    value: Object.is(number, -0) ? 0 : number,
    attributes: [['s', style]] as const,
    content: (spelling: Spelling) => valueElement(spelling, String(number)),
  })),
  fc.tuple(fc.nat(60_000), fc.nat(95), fc.constantFrom('1', '2')).map(([day, quarters, style]) => {
    const serial = day + 61 + quarters / 96;
    const milliseconds = Math.round((serial - 1) * 86_400_000) + 86_400_000;
    return {
      value: { kind: 'date' as const, serial: milliseconds / 86_400_000 },
      attributes: [
        ['t', 'n'],
        ['s', style],
      ] as const,
      content: (spelling: Spelling) => valueElement(spelling, String(serial)),
    };
  }),
  fc.boolean().map((truth) => ({
    value: truth,
    attributes: [['t', 'b']] as const,
    content: (spelling: Spelling) => valueElement(spelling, truth ? '1' : '0'),
  })),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((shown) => ({
    value: { kind: 'error' as const, shown },
    attributes: [['t', 'e']] as const,
    content: (spelling: Spelling) => valueElement(spelling, shown),
  })),
  fc.constantFrom('SUM(B1:B9)', 'IF(A1<2,"£",B1)').map((formula) => ({
    value: { kind: 'uncalculated' as const, shown: `=${formula}` },
    attributes: [],
    content: (spelling: Spelling) => spelling.element('f', [], spelling.text(formula)),
  })),
);

/** Any sheet of up to eight rows, in any of the spellings, with addresses or without. */
export function anySheet(
  spellings: fc.Arbitrary<Spelling>,
  addresses: fc.Arbitrary<boolean> = fc.boolean(),
): fc.Arbitrary<AnySheet> {
  const anyRows = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 });
  return fc.tuple(anyRows, spellings, addresses).map(([cells, spelling, hasAddresses]) => {
    const rowElements = cells.map((row, at) => {
      const inside = row.map(({ attributes, content }, column) => {
        const address = hasAddresses ? [['r', cellAddress(at, column)] as const] : [];
        return spelling.element('c', [...address, ...attributes], content(spelling));
      });
      return spelling.element(
        'row',
        hasAddresses ? [['r', String(at + 1)]] : [],
        inside.join(spelling.gap()),
      );
    });
    const data = spelling.element('sheetData', [], rowElements.join(spelling.gap()));
    return {
      xml: spelling.element('worksheet', [], spelling.gap() + data + spelling.gap()),
      rows: ended(
        cells.map((row) =>
          ended(
            row.map(({ value }) => value),
            (value) => value !== null,
          ),
        ),
        (row) => row.length > 0,
      ),
    };
  });
}

function ended<Item>(items: readonly Item[], counts: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex(counts) + 1);
}
