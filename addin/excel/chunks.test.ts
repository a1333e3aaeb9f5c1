import { chunks } from './chunks';

const sheet = { sheet: 'Services', from: 250, to: 1000, left: 0, columns: 10 };

describe('chunks', () => {
  it('puts small sheets into one', () => {
    expect(chunks([sheet, { ...sheet, sheet: 'Systems' }])).toEqual([
      [sheet, { ...sheet, sheet: 'Systems' }],
    ]);
  });

  it('parts a sheet by rows, and fills what is left with the next', () => {
    const next = { ...sheet, sheet: 'Systems', from: 0, to: 20 };
    expect(chunks([sheet, next], 4_000)).toEqual([
      [{ ...sheet, to: 650 }],
      [
        { ...sheet, from: 650 },
        { ...next, to: 20 },
      ],
    ]);
  });

  it('takes one row at a time where a row is more than fits', () => {
    expect(chunks([{ ...sheet, to: 252 }], 4)).toEqual([
      [{ ...sheet, to: 251 }],
      [{ ...sheet, from: 251, to: 252 }],
    ]);
  });

  it('is empty where nothing is left to read', () => {
    expect(chunks([{ ...sheet, to: 250 }])).toEqual([]);
  });
});
