import { type FixOutcome, WorkbookError } from '../ports/open-workbook';

/** How a write ended, where it failed for a reason that a fix has a word for. Throws any other `WorkbookError`. */
export async function writeOutcome(write: () => Promise<FixOutcome>): Promise<FixOutcome> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (error.trouble === 'gone') return 'changed since';
    if (error.trouble === 'protected' || error.trouble === 'cell being edited')
      return error.trouble;
    throw error;
  }
}
