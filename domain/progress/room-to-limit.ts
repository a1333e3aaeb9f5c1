/**
 * C, from 0 to 1: how much of the usual growth can be asked of a value that has a natural limit. Far from
 * the limit it is 1; at the limit, where nothing more can be gained, it is 0.
 *
 * As Statistics Canada has it for percentages: 1 - (y0 / L) ^ 4.44 up to L, mirrored from L to 2L.
 */
export function roomToLimit(base: number, limit: number | undefined): number {
  if (limit === undefined || limit <= 0) return 1;
  const nearness = (base <= limit ? base : 2 * limit - base) / limit;
  return nearness <= 0 ? 1 : 1 - nearness ** 4.44;
}
