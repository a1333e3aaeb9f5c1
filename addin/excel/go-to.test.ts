import { openInExcel } from '../../test/builders/open-in-excel';

const sheet = (name: string, hidden = false) => ({ name, hidden, rows: [['x']], tables: [] });
const opened = () =>
  openInExcel({ sheets: [sheet('Return'), sheet('Lists', true)], names: {}, properties: {} });

describe('goTo', () => {
  it('selects the first range of a finding', async () => {
    const { open, workbook } = opened();
    await open.goTo({ sheet: 'Return', cells: 'B7:B9,D3' });
    expect(workbook.active.name).toBe('Return');
    expect(workbook.active.selection).toEqual({ top: 6, left: 1, rows: 3, columns: 1 });
  });

  it('shows a hidden sheet, at its top where the finding is about all of it', async () => {
    const { open, workbook } = opened();
    await open.goTo({ sheet: 'Lists', cells: '' });
    expect(workbook.active).toMatchObject({ name: 'Lists', visibility: 'Visible' });
  });

  it('is told where the sheet is no longer there', async () => {
    const place = { sheet: 'Services', cells: 'A1' };
    await expect(opened().open.goTo(place)).rejects.toMatchObject({ trouble: 'gone' });
  });
});
