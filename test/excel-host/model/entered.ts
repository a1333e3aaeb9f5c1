import { notSimulated } from '../wire/host-error';
import type { CellModel, Scalar } from './workbook-model';

/**
 * What Excel makes of something typed into a cell, or set by an add-in: text that looks like a number, a share, a
 * day or a truth value becomes one, unless the cell's format is text or an apostrophe comes first.
 */
export function entered(given: Scalar, now: CellModel, is1904: boolean): CellModel {
  const { look, format } = now;
  const kept = { ...(look && { look }), ...(format !== undefined && { format }) };
  if (typeof given !== 'string') return { ...kept, value: given };
  if (format === '@') return { ...kept, value: given };
  if (given.startsWith("'")) return { ...kept, value: given.slice(1) };
  if (errors.has(given)) return { ...kept, value: given, isError: true };
  if (/^(true|false)$/i.test(given)) return { ...kept, value: given.toUpperCase() === 'TRUE' };
  const [value, typedFormat] = figureIn(given, is1904) ?? [given];
  return {
    ...kept,
    value,
    ...(typedFormat !== undefined && { format: format ?? typedFormat }),
  };
}

const errors = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

type Figure = readonly [value: number, format?: string];

function figureIn(text: string, is1904: boolean): Figure | undefined {
  const plain = text.trim();
  const number = /^([-+]?)£?([\d,]*\.?\d+|\d[\d,]*\.?)(?:e([-+]?\d+))?(%?)$/i.exec(plain);
  if (number) {
    const [, sign = '', digits = '', power = '0', share = ''] = number;
    const value = Number(`${sign}${digits.replaceAll(',', '')}e${power}`);
    return share === '' ? [value] : [value / 100, '0%'];
  }
  const day = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(plain);
  const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (day) return dayOf(Number(day[3]), Number(day[2]), Number(day[1]), is1904);
  if (ISO) return dayOf(Number(ISO[1]), Number(ISO[2]), Number(ISO[3]), is1904);
  // Excel reads many more forms of days; a test is not to rest on what is not done here.
  if (/^\d{1,2}[ -][a-z]{3,9}([ -]\d{2,4})?$|^[a-z]{3,9} \d{4}$/i.test(plain) && month.test(plain))
    throw notSimulated(`the day ${plain}`);
  return undefined;
}

const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

function dayOf(year: number, of: number, day: number, is1904: boolean): Figure | undefined {
  const moment = new Date(Date.UTC(year, of - 1, day));
  if (moment.getUTCMonth() !== of - 1 || moment.getUTCDate() !== day) return undefined;
  const serial = Math.round(moment.getTime() / 86_400_000) + 25_569;
  return [is1904 ? serial - 1_462 : serial, 'dd/mm/yyyy'];
}
