import { placeInName } from './place-in-name';

describe('the cell of a defined name', () => {
  it.each([
    ['Return!$B$4', 'Return', 3, 1],
    ['=Return!B4', 'Return', 3, 1],
    ["'My return'!$AA$10", 'My return', 9, 26],
    ["'It''s ours'!$A$1", "It's ours", 0, 0],
    ['return!$xfd$1048576', 'return', 1_048_575, 16_383],
  ])('of %j is on %s, row %d, column %d', (reference, sheet, row, column) => {
    expect(placeInName(reference)).toEqual({ sheet, row, column });
  });

  it.each([
    '',
    '#REF!',
    'Return!#REF!',
    'Return!$B$4:$B$5',
    'Return!$B$0',
    '$B$4',
    'OFFSET(Return!$B$4,1,0)',
  ])('of %j is none', (reference) => {
    expect(placeInName(reference)).toBeUndefined();
  });
});
