import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { inflate as inBrowser } from './inflate-in-browser';
import { inflate as inNode } from './inflate-in-node';

describe.each([
  ['in Node', inNode],
  ['in a browser', inBrowser],
])('inflate %s', (_, inflate) => {
  it('gives back what was packed, whatever it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const part = inflate(deflateRawSync(bytes), bytes.length, crc32(bytes));
        expect(part && [...part]).toEqual([...bytes]);
      }),
    );
  });

  it('gives back a part of several pieces', () => {
    const bytes = Uint8Array.from({ length: 900_000 }, (_each, at) => (at * at * 31) % 251);
    expect(inflate(deflateRawSync(bytes), bytes.length, crc32(bytes))).toHaveLength(900_000);
  });

  const bytes = new Uint8Array(4000).fill(65);
  const packed = deflateRawSync(bytes);
  it.each([
    ['larger than it says', packed, 3999, crc32(bytes)],
    ['smaller than it says', packed, 4001, crc32(bytes)],
    ['other than its checksum', packed, 4000, (crc32(bytes) ^ 1) >>> 0],
    ['cut short', packed.subarray(0, packed.length - 3), 4000, crc32(bytes)],
    ['not packed at all', new Uint8Array(20).fill(255), 4000, crc32(bytes)],
    ['empty', new Uint8Array(0), 4000, crc32(bytes)],
  ])('gives nothing where it is %s', (_each, given, size, crc) => {
    expect(inflate(given, size, crc)).toBeUndefined();
  });

  it('takes no more than the size from a bomb', () => {
    const bomb = deflateRawSync(new Uint8Array(200_000_000));
    expect(inflate(bomb, 1000, 0)).toBeUndefined();
  });
});
