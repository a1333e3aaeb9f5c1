import type { OpenWorkbook } from '../ports/open-workbook';
import { fileWorkbook } from './file-workbook';

/** Stands in for a workbook until a file is chosen: reading it waits, and the check of the file that is chosen overtakes it. */
export const noWorkbook: OpenWorkbook = {
  ...fileWorkbook({ name: '', arrayBuffer: () => new Promise(() => undefined) }),
  name: '',
};
