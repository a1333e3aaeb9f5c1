import { Buffer } from 'node:buffer';
import { ScanError } from './scan-error';

/**
 * An XML part without comments and processing instructions, and with the text of its CDATA sections escaped
 * like any other, so that a scanner meets nothing but tags and text. Throws a `ScanError` where one has no end.
 */
export function plainXml(part: Uint8Array): Buffer {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const start = afterDeclaration(bytes);
  const rest = bytes.subarray(start);
  return has('!', rest) || has('?', rest) ? withoutSections(rest) : rest;
}

/** Whether a sign stands behind a `<`. The sign is looked for first, as a sheet has few of them, and millions of tags. */
function has(sign: '!' | '?', bytes: Buffer): boolean {
  const code = sign.charCodeAt(0);
  for (let at = bytes.indexOf(code); at !== -1; at = bytes.indexOf(code, at + 1)) {
    if (bytes[at - 1] === 0x3c) return true;
  }
  return false;
}

/** The byte-order mark and the declaration, which nearly every part has, are passed over and not copied. */
function afterDeclaration(bytes: Buffer): number {
  const [, declaration = ''] =
    /^((?:\xEF\xBB\xBF)?(?:<\?xml\s[^?]*\?>)?)/.exec(bytes.toString('latin1', 0, 512)) ?? [];
  return declaration.length;
}

function withoutSections(bytes: Buffer): Buffer {
  // As Latin-1 each byte is one character, so that nothing but the sections changes.
  const xml = bytes.toString('latin1');
  const pieces: string[] = [];
  let at = 0;
  for (const { index } of xml.matchAll(/<[!?]/g)) {
    if (index < at) continue;
    const section = sections.find(({ start }) => xml.startsWith(start, index));
    const end = section === undefined ? -1 : xml.indexOf(section.end, index + section.start.length);
    if (section === undefined || end === -1) throw new ScanError('damaged');
    pieces.push(xml.slice(at, index), section.text(xml.slice(index + section.start.length, end)));
    at = end + section.end.length;
  }
  return Buffer.from([...pieces, xml.slice(at)].join(''), 'latin1');
}

const sections = [
  { start: '<!--', end: '-->', text: () => '' },
  { start: '<?', end: '?>', text: () => '' },
  { start: '<![CDATA[', end: ']]>', text: escaped },
] as const;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
