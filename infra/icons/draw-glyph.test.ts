import { inflateSync } from 'node:zlib';
import { drawGlyph } from './draw-glyph';
import { glyphs } from './glyphs';

/** The pixels of a PNG of one IDAT chunk without filters, as ours are: red, green, blue, opacity. */
function pixelAt(png: Buffer, side: number, column: number, row: number): number[] {
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const at = row * (side * 4 + 1) + 1 + column * 4;
  return [...rows.subarray(at, at + 4)];
}

describe('an icon', () => {
  it('is a PNG of the size asked for', () => {
    const png = drawGlyph(glyphs['icon'] ?? [], 32);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);
    // A file of this checksum at its end has an empty IEND chunk, as the standard gives it.
    expect(png.subarray(-4).toString('hex')).toBe('ae426082');
  });

  it('has strokes where they are drawn, and nothing beside them', () => {
    const stroke = {
      colour: 'blue',
      points: [
        [0, 40],
        [80, 40],
      ],
      width: 20,
    } as const;
    const png = drawGlyph([stroke], 16);
    expect(pixelAt(png, 16, 8, 8)).toEqual([0x1d, 0x70, 0xb8, 255]);
    expect(pixelAt(png, 16, 8, 2)).toEqual([0, 0, 0, 0]);
  });

  it('has smooth edges in the colour of the stroke', () => {
    const stroke = { colour: 'green', points: [[40, 40]], width: 62 } as const;
    const edge = pixelAt(drawGlyph([stroke], 16), 16, 1, 8);
    expect(edge.slice(0, 3)).toEqual([0x00, 0x70, 0x3c]);
    expect(edge[3]).toBeGreaterThan(0);
    expect(edge[3]).toBeLessThan(255);
  });
});
