/** How far a figure of government can be relied on; `none` where there is no figure. */
export type Confidence = 'high' | 'medium' | 'low' | 'none';

/**
 * High where every organisation that should gave a figure and nothing is cautioned against; medium where at least four
 * in five did; low otherwise. A rule of ours, as the roadmap publishes none.
 */
export function confidence(
  hasFigure: boolean,
  { count, of }: { readonly count: number; readonly of: number },
  cautions: number,
): Confidence {
  if (!hasFigure) return 'none';
  if (count === of && cautions === 0) return 'high';
  return count * 5 >= of * 4 ? 'medium' : 'low';
}
