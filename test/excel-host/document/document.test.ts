import { cellsOf } from '../../readers/cells-of';
import { aWorkbook } from '../a-workbook';
import { workbookFromFile } from '../file/open-file';
import { savedFile } from '../file/save-file';
import { startExcelHost } from '../start-excel-host';

const promised = <Value>(ask: (told: (result: Office.AsyncResult<Value>) => void) => void) =>
  new Promise<Office.AsyncResult<Value>>((resolve) => {
    ask(resolve);
  });

const opened = () => {
  const started = startExcelHost({ workbook: aWorkbook([['a', 1]]) });
  return { ...started, document: started.Office.context.document };
};

describe('the file of the open workbook', () => {
  it('comes in slices, and reads as the workbook does', async () => {
    const { document, Office: office } = opened();
    const compressed = office.FileType.Compressed;
    const { value: file } = await promised<Office.File>((told) => {
      document.getFileAsync(compressed, { sliceSize: 1_000 }, told);
    });
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1_000));
    const bytes: number[] = [];
    for (let at = 0; at < file.sliceCount; at += 1) {
      const { value: slice } = await promised<Office.Slice>((told) => {
        file.getSliceAsync(at, told);
      });
      bytes.push(...(slice.data as number[]));
    }
    expect((await cellsOf(Uint8Array.from(bytes))).sheets[0]?.rows).toEqual([['a', 1]]);
    expect(
      (
        await promised<unknown>((told) => {
          file.closeAsync(told);
        })
      ).status,
    ).toBe('succeeded');
  });

  it('is given twice at most before one is closed, and never as text', async () => {
    const { document, Office: office } = opened();
    const get = (type: Office.FileType) =>
      promised<Office.File>((told) => {
        document.getFileAsync(type, told);
      });
    const { value: first } = await get(office.FileType.Compressed);
    await get(office.FileType.Compressed);
    expect(await get(office.FileType.Compressed)).toMatchObject({
      status: 'failed',
      error: { code: 11_000 },
    });
    await promised<unknown>((told) => {
      first.closeAsync(told);
    });
    expect((await get(office.FileType.Compressed)).status).toBe('succeeded');
    expect(await get(office.FileType.Text)).toMatchObject({
      status: 'failed',
      error: { code: 1009 },
    });
  });
});

describe('settings of the document', () => {
  it('are kept with the workbook once they are saved, and seen by both interfaces after reopening', async () => {
    const { document, host } = opened();
    document.settings.set('kept', { version: 1 });
    expect(host.workbook.settings.size).toBe(0);
    expect(
      (
        await promised<unknown>((told) => {
          document.settings.saveAsync(told);
        })
      ).status,
    ).toBe('succeeded');

    const again = startExcelHost({ workbook: workbookFromFile(savedFile(host.workbook)) });
    expect(again.Office.context.document.settings.get('kept')).toEqual({ version: 1 });
    const value: unknown = await again.run(async ({ workbook }) => {
      const setting = workbook.settings.getItem('kept');
      setting.load('value');
      await workbook.context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ version: 1 });
  });

  it('that were changed elsewhere come with a refresh', async () => {
    const { document, host } = opened();
    host.workbook.settings.set('late', 'x');
    expect(document.settings.get('late')).toBeNull();
    await promised<Office.Settings>((told) => {
      document.settings.refreshAsync(told);
    });
    expect(document.settings.get('late')).toBe('x');
  });
});
