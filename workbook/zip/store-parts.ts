import { Buffer } from 'node:buffer';

/**
 * Parts as a zip archive, none of them compressed. Made for a reader that asks for an archive and is given
 * parts that were unpacked and checked already, so the checksums are left 0.
 */
export function storeParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, part] of parts) {
    const name = Buffer.from(path);
    const header = headerOf(name.length, part.length);
    directory.push(directoryEntryOf(header, at), name);
    pieces.push(header, name, part);
    at += header.length + name.length + part.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...pieces, ...directory, endOf(parts.size, size, at)]);
}

function headerOf(nameLength: number, size: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04_03_4b_50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(0x08_00, 6); // names in UTF-8
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

/** The directory repeats what the header says from its fifth byte on. */
function directoryEntryOf(header: Buffer, at: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02_01_4b_50, 0);
  entry.writeUInt16LE(20, 4);
  header.copy(entry, 6, 4, 30);
  entry.writeUInt32LE(at, 42);
  return entry;
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
