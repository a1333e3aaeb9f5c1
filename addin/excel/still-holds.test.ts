import type { CellValue } from '#domain/cells/cells';
import { stillHolds } from './still-holds';

describe('stillHolds', () => {
  it.each<[CellValue, string]>([
    ['1,250', '1,250'],
    [' tbc ', 'tbc'],
    [null, ''],
    [0.1 + 0.2, '0.3'],
    [9_000_000, '£9,000,000'],
    [{ kind: 'date', serial: 45_199 }, '30 September 2023'],
    [{ kind: 'date', serial: 45_199 }, '30/09/2023'],
    ['30/09/2023', '30 September 2023'],
    [{ kind: 'error', shown: '#REF!' }, '#REF!'],
  ])('%j is what was entered as %s', (cell, entered) => {
    expect(stillHolds(cell, entered)).toBe(true);
  });

  it.each<[CellValue, string]>([
    ['1,251', '1,250'],
    [null, 'tbc'],
    ['tbc', ''],
    [8_000_000, '£9,000,000'],
    [{ kind: 'date', serial: 45_200 }, '30 September 2023'],
    [1250, '1,2500'],
  ])('%j is not %s', (cell, entered) => {
    expect(stillHolds(cell, entered)).toBe(false);
  });
});
