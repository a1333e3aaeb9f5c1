import type { CellNow } from './cells-now';
import { fixToPut } from './fix-to-put';

const now: CellNow = { row: 4, column: 2, value: '1,250', formula: '1,250', format: '#,##0' };
const place = { row: 4, column: 2 };

describe('a fix', () => {
  it('leaves the format of a cell as it is where that will do', () => {
    expect(fixToPut(now, 1250, false)).toEqual({ ...place, formula: 1250 });
  });

  it('makes a number of what stood in a cell of text', () => {
    expect(fixToPut({ ...now, format: '@' }, 1250, false)).toEqual({
      ...place,
      formula: 1250,
      format: 'General',
    });
  });

  it('that is a day is shown as one', () => {
    const text = { ...now, value: '30.9.2023', format: '@' };
    expect(fixToPut(text, 45_199, false)).toEqual({
      ...place,
      formula: 45_199,
      format: 'dd/mm/yyyy',
    });
    const day = { ...now, format: 'd mmm yy' };
    expect(fixToPut(day, 45_199, false)).toEqual({ ...place, formula: 45_199 });
  });

  it('that is a day is counted from 1904 where the workbook does', () => {
    const day = { ...now, format: 'dd/mm/yyyy' };
    expect(fixToPut(day, 45_199, true)).toEqual({ ...place, formula: 43_737 });
    expect(fixToPut(now, 45_199, true)).toEqual({ ...place, formula: 45_199 });
  });

  it('in words stays words', () => {
    expect(fixToPut(now, '2022-25/1', false)).toEqual({ ...place, formula: "'2022-25/1" });
    expect(fixToPut({ ...now, format: '@' }, '=A1', false)).toEqual({ ...place, formula: '=A1' });
  });
});
