type Point = readonly [number, number];

/** A stroke with round ends through points, on a square of 80 by 80. A single point is a dot. */
export interface Stroke {
  readonly colour: Colour;
  readonly points: readonly Point[];
  readonly width: number;
}

type Colour = keyof typeof colours;

/** Red, green and blue, from the GOV.UK palette. */
export const colours = {
  blue: [0x1d, 0x70, 0xb8],
  green: [0x00, 0x70, 0x3c],
  grey: [0x50, 0x5a, 0x5f],
  white: [0xff, 0xff, 0xff],
} as const;

const sheet: readonly Stroke[] = [
  line('grey', 6, [14, 12], [58, 12], [58, 34]),
  line('grey', 6, [14, 12], [14, 68], [30, 68]),
  line('grey', 5, [14, 30], [58, 30]),
  line('grey', 5, [34, 12], [34, 46]),
];

const tile: readonly Stroke[] = [
  line('blue', 26, [16, 16], [64, 16], [64, 64], [16, 64], [16, 16]),
  line('blue', 60, [40, 40]),
  line('white', 8, [20, 42], [34, 56], [60, 26]),
];

/** The add-in's own mark and one for each command of its ribbon group, drawn for this project. */
export const glyphs: Readonly<Record<string, readonly Stroke[]>> = {
  icon: tile,
  check: [...sheet, line('green', 9, [36, 58], [48, 70], [72, 42])],
  submit: [
    line('grey', 7, [12, 48], [12, 68], [68, 68], [68, 48]),
    line('blue', 8, [40, 52], [40, 12]),
    line('blue', 8, [24, 27], [40, 11], [56, 27]),
  ],
  progress: [
    line('grey', 12, [18, 66], [18, 54]),
    line('grey', 12, [40, 66], [40, 42]),
    line('blue', 12, [62, 66], [62, 26]),
    line('green', 6, [12, 34], [32, 20], [44, 24], [60, 8]),
  ],
  'next-finding': [
    line('grey', 7, [10, 18], [40, 18]),
    line('grey', 7, [10, 40], [34, 40]),
    line('grey', 7, [10, 62], [40, 62]),
    line('blue', 8, [60, 14], [60, 64]),
    line('blue', 8, [46, 50], [60, 65], [74, 50]),
  ],
};

function line(colour: Colour, width: number, ...points: readonly Point[]): Stroke {
  return { colour, points, width };
}
