import { Buffer } from 'node:buffer';

/** A compound file ([MS-CFB]) whose directory, at byte 1024, has streams of these names: what an .xls file is. */
export function aCompoundFile(...streams: readonly string[]): Buffer {
  const file = Buffer.alloc(1024 + 128 * (streams.length + 1));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.write('Root Entry', 1024, 'utf16le');
  for (const [index, name] of streams.entries()) file.write(name, 1152 + 128 * index, 'utf16le');
  return file;
}
