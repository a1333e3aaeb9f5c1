import type { Finding } from '#domain/rules/finding';
import { inSheetOrder } from './in-sheet-order';

const workbook = {
  sheets: ['Return', 'Services'].map((name) => ({ name, hidden: false, rows: [], tables: [] })),
  names: {},
  properties: {},
};
const found = (sheet: string, cells: string) => ({ sheet, cells }) as Finding;

describe('inSheetOrder', () => {
  it('goes sheet by sheet as the workbook has them, and down each', () => {
    const findings = [
      found('Services', 'B12'),
      found('Gone', ''),
      found('Services', 'C5:C9'),
      found('Return', 'B7'),
      found('Services', ''),
    ];
    expect(inSheetOrder(findings, workbook).map(({ cells, sheet }) => `${sheet}!${cells}`)).toEqual(
      ['Return!B7', 'Services!', 'Services!C5:C9', 'Services!B12', 'Gone!'],
    );
  });
});
