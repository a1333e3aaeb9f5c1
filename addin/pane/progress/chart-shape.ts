import type { QuarterlyPoint } from '#domain/progress/quarterly-points';

/** A trend as lines and marks on a canvas of `width` by `height`; y grows downwards. */
export interface ChartShape {
  readonly width: number;
  readonly height: number;
  /** Lines through consecutive quarters that have a figure; a gap breaks them. */
  readonly actual: string;
  readonly expected: string;
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** The height of the target's line. Absent where there is no target. */
  readonly target?: number;
}

const width = 240;
const height = 64;
const edge = 6;

/** Lays a trend out between its smallest and its largest figure, the target among them. */
export function chartShape(points: readonly QuarterlyPoint[], target?: number): ChartShape {
  const figures = points.flatMap(({ actual, expected }) => [actual, expected]);
  const known = [...figures, target].filter((each) => each !== undefined);
  const lowest = Math.min(...known);
  const range = Math.max(...known) - lowest;
  const step = (width - 2 * edge) / Math.max(points.length - 1, 1);

  const x = (index: number) => round(edge + index * step);
  // A trend that never moved is a line half way up.
  const y = (value: number) =>
    round(height - edge - (range === 0 ? 0.5 : (value - lowest) / range) * (height - 2 * edge));
  const place = (value: number | undefined, index: number) =>
    value === undefined ? undefined : { x: x(index), y: y(value) };

  const actual = points.map((point, index) => place(point.actual, index));
  const expected = points.map((point, index) => place(point.expected, index));
  return {
    width,
    height,
    actual: pathThrough(actual),
    expected: pathThrough(expected),
    marks: actual.filter((each) => each !== undefined),
    ...(target !== undefined && { target: y(target) }),
  };
}

function pathThrough(
  places: readonly ({ readonly x: number; readonly y: number } | undefined)[],
): string {
  return places
    .map((place, index) => {
      if (!place) return '';
      return `${places[index - 1] ? 'L' : 'M'}${place.x} ${place.y}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
