import { notSimulated } from '../wire/host-error';
import type { CellModel } from './workbook-model';

/** What a person reads in a cell, for the formats that tests need; any other fails. */
export function shownText({ format = 'General', value }: CellModel): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === 'General' || format === '@') return String(value);
  const number = /^(#,##)?0(?:\.(0+))?(%?)$/.exec(format);
  if (number) {
    const [, grouped, decimals = '', share = ''] = number;
    const shown = (share === '' ? value : value * 100).toLocaleString('en-GB', {
      useGrouping: grouped !== undefined,
      minimumFractionDigits: decimals.length,
      maximumFractionDigits: decimals.length,
    });
    return `${shown}${share}`;
  }
  const moment = new Date((value - 25_569) * 86_400_000).toISOString();
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-');
  if (/^dd\/mm\/yyyy$/i.test(format)) return `${day}/${month}/${year}`;
  if (/^yyyy-mm-dd$/i.test(format)) return `${year}-${month}-${day}`;
  throw notSimulated(`text in the format ${format}`);
}
