import { onSheet } from './on-sheet';

describe('a place on a sheet', () => {
  it.each([
    ['Return', 'Return!$A$1'],
    ['Data assets', "'Data assets'!$A$1"],
    ["The department's", "'The department''s'!$A$1"],
    ['2023', "'2023'!$A$1"],
    ['Q1', "'Q1'!$A$1"],
    ['RC', "'RC'!$A$1"],
  ])('on %s', (sheet, expected) => {
    expect(onSheet(sheet, '$A$1')).toBe(expected);
  });
});
