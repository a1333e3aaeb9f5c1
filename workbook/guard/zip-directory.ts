import { readZip64Extra } from './zip64';
import type { RefusalKind } from './refusal';
import { limits } from './limits';

/** One entry of a zip archive, as its directory tells it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly headerAt: number;
  /** Where its packed bytes begin. */
  readonly dataAt: number;
}

const endSignature = 0x06_05_4b_50;
const directorySignature = 0x02_01_4b_50;
const headerSignature = 0x04_03_4b_50;
const endLength = 22;
const longestComment = 0xff_ff;

/** Reads the directory of a zip archive (PKWARE APPNOTE 4.3); a kind of refusal where it lies outside the file. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | RefusalKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'truncated';

  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  // A workbook within our limits never needs the 64-bit end record: one that claims to is not what it says.
  if (count === 0xff_ff || start === 0xff_ff_ff_ff || size === 0xff_ff_ff_ff) return 'false-size';
  if (view.getUint16(end + 8, true) !== count) return 'truncated';
  if (start + size > end) return 'truncated';
  if (count > limits.entries) return 'too-many-parts';

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature) return 'damaged';
    const entry = readEntry(view, at, end);
    if (typeof entry === 'string') return entry;
    entries.push(entry);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return at <= start + size ? entries : 'damaged';
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function readEntry(view: DataView, at: number, end: number): ZipEntry | RefusalKind {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > end) return 'damaged';

  const sizes = readZip64Extra(view, nameEnd, extraEnd, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true),
  });
  if (sizes === undefined) return 'false-size';
  const { headerAt, packedSize } = sizes;
  if (headerAt + 30 > view.byteLength) return 'truncated';
  if (view.getUint32(headerAt, true) !== headerSignature) return 'damaged';

  const dataAt =
    headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (dataAt + packedSize > view.byteLength) return 'truncated';

  const name = nameAt(view, at + 46, nameEnd);
  if (nameAt(view, headerAt + 30, headerAt + 30 + view.getUint16(headerAt + 26, true)) !== name)
    return 'false-size';
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(headerAt + 8, true) !== method) return 'false-size';

  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, encrypted, method, crc: view.getUint32(at + 16, true), ...sizes, dataAt };
}

function nameAt(view: DataView, from: number, to: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, to - from));
}
