import { colours, type Stroke } from './glyphs';
import { writePng } from './write-png';

/** Each pixel is looked at in this many places across and down, so that edges are smooth. */
const LOOKS = 4;

/** Draws strokes, later ones above earlier ones, as a PNG file of `side` by `side` pixels. */
export function drawGlyph(strokes: readonly Stroke[], side: number): Buffer {
  const pixels = new Uint8Array(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    pixels.set(pixelOf(strokes, pixel % side, Math.floor(pixel / side), 80 / side), pixel * 4);
  }
  return writePng(side, pixels);
}

function pixelOf(strokes: readonly Stroke[], column: number, row: number, scale: number): number[] {
  const sum = [0, 0, 0];
  let seen = 0;
  for (let look = 0; look < LOOKS * LOOKS; look += 1) {
    const x = (column + ((look % LOOKS) + 0.5) / LOOKS) * scale;
    const y = (row + (Math.floor(look / LOOKS) + 0.5) / LOOKS) * scale;
    const top = strokes.findLast((stroke) => isOn(stroke, x, y));
    if (top) {
      seen += 1;
      colours[top.colour].forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    }
  }
  if (seen === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / seen)), Math.round((255 * seen) / LOOKS ** 2)];
}

function isOn({ points, width }: Stroke, x: number, y: number): boolean {
  const reach = (width / 2) ** 2;
  return points.some((from, index) => {
    const [toX, toY] = points[index + 1] ?? from;
    const [across, down] = [toX - from[0], toY - from[1]];
    const length = across ** 2 + down ** 2;
    const share = length === 0 ? 0 : ((x - from[0]) * across + (y - from[1]) * down) / length;
    const near = Math.min(1, Math.max(0, share));
    // Squares rather than Math.hypot, which takes ten times as long.
    return (x - from[0] - near * across) ** 2 + (y - from[1] - near * down) ** 2 <= reach;
  });
}
