import { Buffer } from 'node:buffer';
import { limits } from './limits';
import type { RefusalKind } from './refusal';

/**
 * A worksheet with nothing but the rows of its cells, or a kind of refusal where a value stands beyond the
 * limits or the sheet has no end: a lenient parser would lose the rest without a word. What is cut is never read (columns, formats, validations, links), and can cost far more to parse than the
 * cells: whole columns of formatted blanks, or widths repeated for every column of the sheet.
 */
export function trimSheet(part: Uint8Array): Uint8Array | RefusalKind {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  // As Latin-1 each byte is one character, so that nothing but what is cut changes.
  const xml = bytes.toString('latin1');
  const plain = xml.includes('<!--') ? xml.replaceAll(/<!--[^]*?-->/g, '') : xml;
  if (!/(?:<\/(?:[\w.-]+:)?worksheet\s*|\/)>\s*$/.test(plain.slice(-200))) return 'damaged';
  const trimmed = onlyRows(plain);
  return reachesTooFar(trimmed) ? 'too-far' : Buffer.from(trimmed, 'latin1');
}

function onlyRows(xml: string): string {
  const start = xml.indexOf('<sheetData');
  const end = xml.lastIndexOf('</sheetData>');
  // Written with prefixes, or with a section that could hold another sheetData: all but the columns is left.
  if (start === -1 || end < start || xml.includes('<![CDATA[')) {
    return xml.replaceAll(/<(?:[\w.-]+:)?col\s[^<>]*>/g, '');
  }
  const rows = xml.slice(start, end);
  return `<worksheet>${rows.replaceAll(/<c r="[^"<>]*"[^<>]*\/>(?=<c r="|<\/row>)/g, '')}</sheetData></worksheet>`;
}

/** Whether a cell stands beyond column ZZ, or the last cell beyond the last row that a return may have. */
function reachesTooFar(xml: string): boolean {
  if (/[<:]c r="[A-Z]{3}/.test(xml)) return true;
  const last = xml.lastIndexOf('c r="');
  const row = /^c r="[A-Z]+(\d+)"/.exec(xml.slice(Math.max(last, 0), last + 40))?.[1];
  return Number(row ?? 0) > limits.rows;
}
