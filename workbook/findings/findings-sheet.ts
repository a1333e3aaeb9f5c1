import type { SheetToWrite, StyleToWrite } from '../sheet-to-write';
import { headerStyle, helpStyle, titleStyle } from '../template/styles';
import type { FindingsToWrite } from './findings-to-write';
import { inertText } from './inert-text';
import { listedFindings, type ListedFinding } from './listed-finding';

/** The sheet of findings: a title, what to do with it, and a table with a row for each finding. */
export function findingsSheet(found: readonly FindingsToWrite[]): SheetToWrite {
  const rows = found.flatMap(listedFindings);
  const styled = (values: readonly string[], style: StyleToWrite) =>
    values.map((value) => ({ value, style }));
  const headers = columns.map(({ header }) => header);

  return {
    name: 'Findings',
    rows: [
      styled(
        headers.map((_, at) => (at === 0 ? 'Findings' : '')),
        titleStyle,
      ),
      styled([note], helpStyle),
      styled(headers, headerStyle({})),
      ...rows.map((row) =>
        styled(
          columns.map(({ id }) => inertText(row[id])),
          textStyle,
        ),
      ),
    ],
    widths: columns.map(({ width }) => width),
    heights: { 0: 30, 1: 20, 2: 24 },
    table: {
      name: 'Findings',
      top: 2,
      left: 0,
      bottom: 2 + rows.length,
      right: headers.length - 1,
    },
    frozen: { rows: 3, columns: 0 },
    open: true,
  };
}

const note =
  'A list of what was found. Put each finding right in the return itself: changing this list changes nothing.';

/** Text that stays text when somebody edits it. */
const textStyle: StyleToWrite = { bordered: true, wrapped: true, format: '@' };

const columns: readonly {
  readonly id: keyof ListedFinding;
  readonly header: string;
  /** In characters. */
  readonly width: number;
}[] = [
  { id: 'sheet', header: 'Sheet', width: 14 },
  { id: 'cells', header: 'Cell', width: 16 },
  { id: 'severity', header: 'Severity', width: 12 },
  { id: 'message', header: 'What is wrong', width: 44 },
  { id: 'entered', header: 'Entered', width: 20 },
  { id: 'expected', header: 'Expected', width: 32 },
  { id: 'action', header: 'What to do', width: 44 },
  { id: 'reason', header: 'Reason given', width: 24 },
  { id: 'rule', header: 'Rule', width: 28 },
  { id: 'records', header: 'Record', width: 28 },
  { id: 'file', header: 'File', width: 28 },
];
