import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Asked } from '../serve';
import type { Refusal } from './signature-refusal';

/**
 * Why a body is refused by the checksum that came with it, in a header or in a presigned address, where an SDK puts
 * that of an empty body unless it is told to add checksums only where they are required; undefined where it agrees.
 */
export function checksumRefusal({ body, headers, url }: Asked): Refusal | undefined {
  const given = (name: string) => headers[name] ?? url.searchParams.get(name) ?? undefined;
  const wrong = Object.entries(checksums).some(([name, checksum]) => {
    const value = given(name);
    return value !== undefined && value !== checksum(body);
  });
  if (!wrong) return undefined;
  return {
    status: 400,
    code: 'BadDigest',
    message: 'The checksum you specified did not match the calculated checksum.',
  };
}

const checksums: Readonly<Record<string, (body: Buffer) => string>> = {
  'content-md5': (body) => createHash('md5').update(body).digest('base64'),
  'x-amz-checksum-crc32': (body) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(body));
    return bytes.toString('base64');
  },
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest('base64'),
};
