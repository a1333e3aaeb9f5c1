import type { WorkbookTrouble } from '../ports/open-workbook';

/** What a workbook could not do, and what to do about it: a heading and a sentence. */
export const workbookTroubleWords: Readonly<
  Record<WorkbookTrouble, { readonly heading: string; readonly action: string }>
> = {
  'cell being edited': {
    heading: 'A cell is being edited',
    action: 'Press Enter or Esc in the sheet to finish, then try again.',
  },
  protected: {
    heading: 'A sheet is protected',
    action:
      'Make the change by hand in a cell that is not locked, or ask the person who protected the sheet.',
  },
  'read-only': {
    heading: 'The workbook is open for reading only',
    action: 'Choose Enable Editing, or save a copy, then try again.',
  },
  'too large': {
    heading: 'The workbook is too large to read',
    action: 'Delete the empty rows and columns below and beside your tables, save, then try again.',
  },
  'not supported here': {
    heading: 'This cannot be done here',
    action: 'Open the workbook in a newer Excel on your computer or on the web to do it.',
  },
  gone: {
    heading: 'That place is no longer there',
    action: 'A sheet, row or column has been removed or renamed. Check the workbook again.',
  },
  'already there': {
    heading: 'The workbook has such a sheet already',
    action: 'Rename or delete that sheet, or open a new workbook, then try again.',
  },
  failed: {
    heading: 'Excel could not do this',
    action:
      'Nothing was changed. Try again. If it happens again, save the workbook and open it again.',
  },
};
