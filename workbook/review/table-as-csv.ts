import { inertText } from '../findings/inert-text';
import type { ReportTable, ReportValue } from './report-table';

/**
 * A table as CSV (RFC 4180), in UTF-8 with the mark that Excel knows it by. Text that a spreadsheet would take for a
 * formula is made inert.
 */
export function tableAsCsv({ columns, rows }: ReportTable): string {
  const lines = [columns.map(({ header }) => header), ...rows];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: ReportValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = inertText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
