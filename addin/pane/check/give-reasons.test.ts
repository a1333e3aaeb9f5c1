import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aFinding } from '../../../test/builders/a-finding';
import { giveReasons } from './give-reasons';

describe('a reason', () => {
  it.each([
    ['each record that the finding names', ['s1', 's2'], ['s1', 's2']],
    ['the Return sheet, which has no records', [], ['Return']],
    [
      'all, where it names as many as it can',
      Array.from({ length: 100 }, (_, at) => `s${at}`),
      ['all'],
    ],
  ])('is kept for %s', async (_, records, expected) => {
    const workbook = aFakeWorkbook();
    await giveReasons(
      workbook,
      aFinding({ rule: 'unit-slip', records, entered: '7' }),
      'So it is.',
    );
    expect(workbook.asked).toEqual(
      expected.map((record) => `giveReason unit-slip | ${record} | So it is. | 7`),
    );
  });
});
