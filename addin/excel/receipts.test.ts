import { openInExcel } from '../../test/builders/open-in-excel';
import { startEditing } from '../../test/excel-host/gestures/edit-cell';

const sheet = { name: 'Return', hidden: false, rows: [], tables: [] };
const opened = () => openInExcel({ sheets: [sheet], names: {}, properties: {} });
const receipt = (version: number) => ({
  organisation: 'dwp',
  period: '2023-24-Q2',
  version,
  hash: `hash of ${version}`,
  receivedAt: '2023-10-20T09:00:00Z',
  ruleSet: '2023-10',
  form: '2022-25/1',
  rows: 150,
});

describe('receipts', () => {
  it('are kept in the workbook, newest first and each once', async () => {
    const { open } = opened();
    expect(await open.receipts()).toEqual([]);
    await open.keepReceipt(receipt(1));
    await open.keepReceipt(receipt(2));
    await open.keepReceipt(receipt(2));
    expect(await open.receipts()).toEqual([receipt(2), receipt(1)]);
  });

  it('are kept once a person who types in a cell is done', async () => {
    const { host, open } = opened();
    const { stopEditing } = startEditing(host, 'Return!A1');
    const keeping = open.keepReceipt(receipt(1));
    setTimeout(() => {
      stopEditing('typed');
    }, 20);
    await keeping;
    expect(await open.receipts()).toEqual([receipt(1)]);
  });

  it('are at most twenty', async () => {
    const { open } = opened();
    for (let version = 1; version <= 22; version += 1) await open.keepReceipt(receipt(version));
    const versions = (await open.receipts()).map(({ version }) => version);
    expect(versions).toHaveLength(20);
    expect([versions[0], versions.at(-1)]).toEqual([22, 3]);
  });

  it.each(['not JSON', '{"version":1}', '[{"version":"one"},null,3]'])(
    'are none where somebody else has written %s',
    async (text) => {
      const { open, workbook } = opened();
      workbook.settings.set('returns.receipts', text);
      expect(await open.receipts()).toEqual([]);
    },
  );
});
