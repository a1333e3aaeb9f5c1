import { Buffer } from 'node:buffer';
import type { RefusalKind } from './refusal';

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * What a compound file holds (the container of .xls and of password-protected .xlsx, [MS-CFB]); undefined for
 * any other file. Directory entries are 128 bytes, and begin with the name of a stream in UTF-16.
 */
export function kindOfCompoundFile(bytes: Uint8Array): RefusalKind | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, signature.length).equals(signature)) return undefined;

  if (hasStream(file, 'EncryptionInfo') || hasStream(file, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(file, 'Workbook') || hasStream(file, 'Book')) return 'xls';
  return 'old-office';
}

function hasStream(file: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(wanted); at !== -1; at = file.indexOf(wanted, at + 1)) {
    if (at % 128 === 0) return true;
  }
  return false;
}
