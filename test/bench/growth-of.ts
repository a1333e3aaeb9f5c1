/** A size, and what was measured at it. */
type Point = readonly [size: number, measured: number];

/** How a figure grows with size: the exponent of the power law that fits best, 1 where twice the size costs twice as much. */
export function growthOf(points: readonly Point[]): number {
  const logs = points.map(([size, measured]) => [Math.log(size), Math.log(measured)] as const);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, measured]) => measured))];
  const above = logs.reduce((sum, [size, measured]) => sum + (size - x) * (measured - y), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
