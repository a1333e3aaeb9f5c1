import { readWorkbook } from '#workbook/read-workbook';
import { WorkbookError, type OpenWorkbook } from '../ports/open-workbook';

/** A file that a person chose in a browser: a name, and its bytes when they are asked for. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * A chosen .xlsx file as an open workbook: it is read, checked and submitted, and never written to. A person
 * puts it right in the program that made it, and chooses it again. It keeps no receipt: that is copied.
 */
export function fileWorkbook(file: ChosenFile): OpenWorkbook {
  const bytesOf = async () => {
    const bytes = await file.arrayBuffer().catch(() => {
      // A browser reads no file that has changed since it was chosen.
      throw new WorkbookError('gone', '', changedSince);
    });
    return new Uint8Array(bytes);
  };
  const onlyRead = () => Promise.reject(new WorkbookError('not supported here'));

  return {
    kind: 'file',
    name: file.name,
    file: bytesOf,
    async read() {
      const reading = await readWorkbook(await bytesOf(), file.name);
      if (reading.ok) return reading.cells;
      const { action, sentence } = reading.refusal;
      throw new WorkbookError('failed', sentence, { heading: sentence, action });
    },
    mark: onlyRead,
    clearMarks: onlyRead,
    goTo: onlyRead,
    applyFixes: onlyRead,
    giveReason: onlyRead,
    makeReturn: onlyRead,
    insertTable: onlyRead,
    insertTracker: onlyRead,
    refreshFigures: onlyRead,
    onChange: () => () => undefined,
    receipts: () => Promise.resolve([]),
    keepReceipt: onlyRead,
  };
}

const changedSince = {
  heading: 'The file has changed since you chose it',
  action: 'Save and close it in the program that it is open in, then choose it again.',
};
