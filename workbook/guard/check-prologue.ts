import { Buffer } from 'node:buffer';
import type { RefusalKind } from './refusal';

/**
 * What is wrong before the first element of an XML part: a document type, or an encoding other than UTF-8.
 * A document type can stand nowhere else, so the rest of the part need not be searched.
 */
export function checkPrologue(part: Uint8Array): RefusalKind | undefined {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  // UTF-16 and UTF-32, with or without a byte-order mark, have a zero or a mark in the first two bytes.
  if (xml.subarray(0, 2).some((byte) => byte === 0 || byte >= 0xfe)) return 'text-encoding';

  let at = xml.indexOf('<');
  while (at !== -1) {
    const next = xml.toString('latin1', at, at + 4);
    if (next.startsWith('<?')) {
      const end = xml.indexOf('?>', at);
      if (isForeignDeclaration(xml.toString('latin1', at, Math.min(end, at + 200))))
        return 'text-encoding';
      at = after(xml, at, '?>');
    } else if (next === '<!--') at = after(xml, at + 4, '-->');
    else return next.startsWith('<!') ? 'document-type' : undefined;
  }
  return undefined;
}

function after(xml: Buffer, from: number, end: string): number {
  const at = xml.indexOf(end, from);
  return at === -1 ? -1 : xml.indexOf('<', at + end.length);
}

function isForeignDeclaration(declaration: string): boolean {
  const encoding = /^<\?xml\b[^>]*\sencoding\s*=\s*["']([^"']*)/i.exec(declaration)?.[1];
  return encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding);
}
