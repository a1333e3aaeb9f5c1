/** What a refused file is, and what the person who holds it should do. */
interface Words {
  readonly sentence: string;
  readonly action: string;
}

const saveAs = 'Open it in Excel, choose Save As and pick Excel Workbook (.xlsx).';
const askAgain = 'Ask for the file again, or save it again from the program that made it.';
const damaged = `Open it in Excel, let Excel repair it, and save it again. If Excel cannot, ${askAgain.charAt(0).toLowerCase()}${askAgain.slice(1)}`;

const words = {
  empty: { sentence: 'This file is empty.', action: askAgain },
  'lock-file': {
    sentence:
      'This is the lock file that Office leaves beside a workbook while somebody has it open.',
    action: 'Choose the workbook itself: the file with the same name but without ~$ before it.',
  },
  text: { sentence: 'This is a text file, such as CSV, not a workbook.', action: saveAs },
  html: { sentence: 'This is a web page, whatever its name says.', action: saveAs },
  json: {
    sentence: 'This is a JSON file, not a workbook.',
    action: 'Fill in the return template and choose that file.',
  },
  xml: { sentence: 'This is an XML file, not an Excel Workbook (.xlsx).', action: saveAs },
  pdf: {
    sentence: 'This is a PDF document, not a workbook.',
    action: 'Choose the workbook that the PDF was made from.',
  },
  xls: { sentence: 'This is an Excel 97-2003 workbook (.xls).', action: saveAs },
  encrypted: {
    sentence: 'This workbook is protected by a password, so it cannot be read.',
    action:
      'Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password and save it.',
  },
  'old-office': {
    sentence: 'This is an Office document of an older kind, not an Excel Workbook (.xlsx).',
    action: 'Choose the return workbook, saved as Excel Workbook (.xlsx).',
  },
  ods: {
    sentence: 'This is an OpenDocument file (.ods or its kin).',
    action: 'Open it in the program that made it, choose Save As and pick Excel 2007-365 (.xlsx).',
  },
  xlsb: { sentence: 'This is an Excel Binary Workbook (.xlsb).', action: saveAs },
  docx: {
    sentence: 'This is a Word document, not a workbook.',
    action: 'Fill in the return template and choose that file.',
  },
  pptx: {
    sentence: 'This is a PowerPoint presentation, not a workbook.',
    action: 'Fill in the return template and choose that file.',
  },
  numbers: {
    sentence: 'This is a spreadsheet of Apple Numbers.',
    action: 'Open it in Numbers, choose File, Export To, Excel and pick .xlsx.',
  },
  zip: {
    sentence: 'This is a zip archive, not a workbook.',
    action: 'Unpack it and choose the workbook inside.',
  },
  other: {
    sentence: 'This is not an Excel Workbook (.xlsx).',
    action: 'Choose the return workbook, saved as Excel Workbook (.xlsx).',
  },
  truncated: {
    sentence: 'This workbook is cut short: a part of the file is missing.',
    action: `It may not have finished downloading or copying. ${askAgain}`,
  },
  damaged: { sentence: 'This workbook is damaged.', action: damaged },
  'no-workbook': { sentence: 'This file has no workbook in it.', action: askAgain },
  'no-worksheets': {
    sentence: 'This workbook has no worksheets.',
    action: 'Fill in the return template and choose that file.',
  },
  'too-large': {
    sentence: 'This workbook is larger than any return: it would unpack to more than can be read.',
    action:
      'Copy the return sheets, without unused rows and columns, into a new template and save it.',
  },
  'too-many-parts': {
    sentence: 'This file has more parts than any return workbook.',
    action: 'Copy the return sheets into a new template and save it.',
  },
  'too-far': {
    sentence: 'A sheet of this workbook has a value far outside the return.',
    action:
      'Go to the last cell of each sheet (Ctrl+End), delete the unused rows and columns, and save it.',
  },
  'compressed-too-well': {
    sentence: 'A part of this file is compressed far beyond what a workbook is.',
    action: damaged,
  },
  'false-size': {
    sentence: 'A part of this file is not what the file says that it is.',
    action: damaged,
  },
  'duplicate-part': { sentence: 'This file holds the same part twice.', action: damaged },
  'unsafe-path': {
    sentence: 'This file holds a part whose name points outside the workbook.',
    action: `Excel does not write such files. ${askAgain}`,
  },
  'encrypted-part': {
    sentence: 'A part of this file is encrypted.',
    action: 'Save it again as Excel Workbook (.xlsx) without a password.',
  },
  'unknown-compression': {
    sentence: 'A part of this file is compressed in a way that workbooks do not use.',
    action: saveAs,
  },
  'document-type': {
    sentence: 'A part of this file declares a document type or entities, which no workbook does.',
    action: `Excel does not write such files. ${askAgain}`,
  },
  'text-encoding': {
    sentence: 'A part of this file is not written in UTF-8.',
    action: saveAs,
  },
  'duplicate-table': {
    sentence: 'Two tables of this workbook have the same name.',
    action: 'Copy the return sheets into a new template and save it.',
  },
  unreadable: { sentence: 'This workbook could not be read.', action: damaged },
} as const satisfies Record<string, Words>;

export type RefusalKind = keyof typeof words;

/** A file that cannot be read as a workbook: one sentence says what it is, another what to do. */
export interface Refusal extends Words {
  readonly kind: RefusalKind;
}

/** The refusal of a kind, in its words. */
export function refusal(kind: RefusalKind): Refusal {
  return { kind, ...words[kind] };
}
