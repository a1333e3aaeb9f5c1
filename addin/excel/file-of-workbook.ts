import { WorkbookError } from '../ports/open-workbook';
import { workbookErrorOf } from './workbook-error-of';

// The largest slice that Office gives, but for an iPad, which gives less by itself.
const sliceSize = 4_194_304;

/** The open workbook as the file that Excel would save now. */
export async function fileOfWorkbook(): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await promised<Office.File>((told) => {
    document.getFileAsync(Office.FileType.Compressed, { sliceSize }, told);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await promised<Office.Slice>((told) => {
        file.getSliceAsync(index, told);
      });
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    // Office keeps two files at most; what cannot be closed goes with the pane.
    file.closeAsync();
  }
}

function promised<Value>(
  ask: (told: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    try {
      ask((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new WorkbookError('failed', `getFileAsync ${result.error.code}`));
      });
    } catch (error) {
      reject(workbookErrorOf(error));
    }
  });
}
