import { Buffer } from 'node:buffer';
import { kindOfCompoundFile } from './compound-file';
import { isLockFile } from './lock-file';
import type { RefusalKind } from './refusal';

/** How much of a file is looked at to tell text from anything else. */
const sampleBytes = 4096;

/** What a file that is no zip archive is, by its first bytes; undefined where it begins as a zip archive does. */
export function kindByFirstBytes(bytes: Uint8Array, fileName: string): RefusalKind | undefined {
  if (bytes.length === 0) return 'empty';
  if (isLockFile(bytes, fileName)) return 'lock-file';

  const sample = Buffer.from(bytes.subarray(0, sampleBytes));
  const beginning = sample.toString('latin1', 0, 8);
  if (/^PK(\x03\x04|\x05\x06)/.test(beginning)) return undefined;
  // A file cut short within its first four bytes.
  if ('PK\x03\x04'.startsWith(beginning)) return 'truncated';
  if (beginning.startsWith('%PDF')) return 'pdf';

  return kindOfCompoundFile(bytes) ?? kindOfText(sample) ?? 'other';
}

function kindOfText(sample: Buffer): RefusalKind | undefined {
  const text = decoded(sample);
  if (text === undefined) return undefined;

  const start = text.trimStart().slice(0, 512).toLowerCase();
  if (start.startsWith('{\\rtf')) return 'other';
  if (start.startsWith('mime-version:')) return 'html';
  if (/^<(!doctype html|html|head|body|table|meta|style|div)\b/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return /<html\b/.test(start) ? 'html' : 'xml';
  if (/^(\{\s*["}]|\[\s*[[{"\]\d])/.test(start)) return 'json';
  return 'text';
}

/** The sample as text, or undefined where it has bytes that no text has. */
function decoded(sample: Buffer): string | undefined {
  const mark = sample.readUIntBE(0, Math.min(2, sample.length));
  if (mark === 0xff_fe) return sample.toString('utf16le', 2);
  if (mark === 0xfe_ff)
    return Buffer.from(sample.subarray(0, sample.length & ~1))
      .swap16()
      .toString('utf16le', 2);
  const isText = sample.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  return isText ? sample.toString('utf8').replace(/^\uFEFF/, '') : undefined;
}
