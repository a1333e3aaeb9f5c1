import type { FormTable } from '#domain/form/form';
import { headerHeight, recordHeights } from './row-heights';

const table = (header: string): FormTable => ({
  id: 't',
  sheet: 'T',
  name: 'T',
  title: 'T',
  help: '',
  key: ['a'],
  spareRows: 0,
  carries: 'all',
  columns: [{ id: 'a', header, type: 'text', help: '', width: 11 }],
});
const sheet = (...texts: readonly string[]) => ({
  name: 'T',
  hidden: false,
  rows: [['A'], ...texts.map((text) => [text])],
  tables: [{ name: 'T', top: 0, left: 0, bottom: texts.length, right: 0 }],
});

describe('the height of a row', () => {
  it('grows with the header that wraps', () => {
    expect(headerHeight(table('Words of a long header'))).toBeGreaterThan(headerHeight(table('A')));
  });

  it('is two lines, and more where the text wraps, to ten', () => {
    const heights = recordHeights(
      table('A'),
      sheet('short', 'one\ntwo\nthree', 'aaaa bbbb cccc dddd eeee ffff', 'x'.repeat(900)),
    );
    expect(heights).toEqual({ 1: 30, 2: 43, 3: 43, 4: 134 });
  });
});
