import type { ReportColumn, ReportTable, ReportValue } from '#workbook/review/report-table';
import { escaped } from './escaped';

/** A table with its notes and caption; what is too wide scrolls by itself, with the keyboard too. */
export function tableAsHtml({ columns, id, notes, rows, title }: ReportTable): string {
  const intro = notes.map((note) => `<p>${escaped(note)}</p>`).join('');
  if (rows.length === 0) return `${intro}<p class="inset">Nothing to show.</p>`;

  const head = columns
    .map(
      ({ format, header, width }) =>
        // In the same proportion as on a sheet; a table that is too wide for its page scrolls.
        `<th scope="col"${numeric(format)} style="min-width:${(width * 0.3).toFixed(1)}rem">${escaped(header)}</th>`,
    )
    .join('');
  const body = rows
    .map((row) => `<tr>${columns.map((column, at) => cell(column, row[at])).join('')}</tr>`)
    .join('\n');
  return `${intro}<div class="scroll" role="region" aria-label="${escaped(title)}" tabindex="0">
<table id="table-${id}"><caption>${escaped(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}

function cell({ format }: ReportColumn, value: ReportValue): string {
  return `<td${numeric(format)}>${escaped(words(format, value))}</td>`;
}

function words(format: ReportColumn['format'], value: ReportValue): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  const figure = value.toLocaleString('en-GB', {
    maximumFractionDigits: format === 'pounds' ? 0 : 2,
  });
  return format === 'pounds' ? `£${figure}` : figure;
}

function numeric(format: ReportColumn['format']): string {
  return format === undefined ? '' : ' class="number"';
}
