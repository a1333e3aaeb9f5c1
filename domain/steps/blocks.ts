/** The rows that are worked on between two steps: few enough for some milliseconds on a slow machine. */
const ROWS = 500;

/** Divides row numbers, from the first to before the last, into blocks: `[0, 500]`, `[500, 1000]`, …. */
export function* blocks(from: number, to: number): Generator<readonly [number, number], void> {
  for (let first = from; first < to; first += ROWS) yield [first, Math.min(first + ROWS, to)];
}
