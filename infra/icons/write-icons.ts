import path from 'node:path';
import { writeWhole } from '../write-whole';
import { drawGlyph } from './draw-glyph';
import { glyphs } from './glyphs';

/** The sizes in pixels that Excel asks for: ribbon at two scales, the list of add-ins, ribbon on large screens. */
const sides = [16, 32, 64, 80];

/** Draws the icons of the add-in and its commands into a folder: `check-16.png` and so on. */
export async function writeIcons(folder: string): Promise<void> {
  const files = Object.entries(glyphs).flatMap(([name, strokes]) =>
    sides.map((side) => ({
      path: path.join(folder, `${name}-${side}.png`),
      contents: drawGlyph(strokes, side),
    })),
  );
  await Promise.all(files.map(writeWhole));
}
