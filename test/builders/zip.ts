import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../workbook/zip/crc32';

/** One entry of an archive, and the lies that a test has it tell. Numbers are as they stand in the archive. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly headerAt?: number;
  /** Name in the entry's own header, where it is another than the directory's. */
  readonly headerName?: string;
  readonly extra?: Uint8Array;
}

/** A zip archive written byte by byte, so that a test can make it hostile. */
export function zip(
  parts: readonly ZipPart[],
  lies: { readonly count?: number; readonly comment?: string } = {},
): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const bytes = Buffer.from(part.content);
    const packed = part.stored === true ? bytes : deflateRawSync(bytes);
    const fields = fieldsOf(part, bytes, packed);
    const header = numbers(
      [4, 0x04_03_4b_50],
      [2, 20],
      ...fields,
      [2, nameOf(part).length],
      [2, 0],
    );
    const extra = Buffer.from(part.extra ?? []);
    const name = Buffer.from(part.name);
    directory.push(
      numbers([4, 0x02_01_4b_50], [2, 20], [2, 20], ...fields, [2, name.length], [2, extra.length]),
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, part.headerAt ?? at]),
      name,
      extra,
    );
    pieces.push(header, nameOf(part), packed);
    at += header.length + nameOf(part).length + packed.length;
  }
  const count = lies.count ?? parts.length;
  const comment = Buffer.from(lies.comment ?? '');
  const size = Buffer.concat(directory).length;
  const end = numbers(
    [4, 0x06_05_4b_50],
    [4, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, comment.length],
  );
  return Buffer.concat([...pieces, ...directory, end, comment]);
}

type Field = readonly [bytes: 2 | 4, value: number];

function fieldsOf(part: ZipPart, bytes: Buffer, packed: Buffer): readonly Field[] {
  return [
    [2, part.flags ?? 0],
    [2, part.method ?? (part.stored === true ? 0 : 8)],
    [4, 0],
    [4, part.crc ?? crc32(bytes)],
    [4, part.packedSize ?? packed.length],
    [4, part.size ?? bytes.length],
  ];
}

function nameOf({ name, headerName }: ZipPart): Buffer {
  return Buffer.from(headerName ?? name);
}

function numbers(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
