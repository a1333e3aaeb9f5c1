import type { Standing } from '../progress/stands-now';

/**
 * Below this many, one more or one fewer above the line moves a percentage by more than 5 points (1 of 19 is 5.3), which
 * is more than most half-years move it: such a value says more of the size of an organisation than of its progress.
 */
export const smallDenominator = 20;

/** Below this many organisations a quartile is one organisation's own figure, so that none is given. */
export const fewestForQuartiles = 5;

/** How organisations' values of one measure lie, in its unit, without a rank of any of them. */
export interface Distribution {
  readonly organisations: number;
  readonly least: number;
  readonly greatest: number;
  /** Quartiles by linear interpolation between the two nearest; absent below `fewestForQuartiles` organisations. */
  readonly quartiles?: readonly [number, number, number];
  /** Every value, from the least, so that a chart can show each. */
  readonly values: readonly number[];
  /** Ids of organisations whose percentage or average is of fewer than `smallDenominator`. */
  readonly small: readonly string[];
}

/** How the values of organisations lie; undefined where fewer than two gave one. Services and systems do not count. */
export function distribution(standings: readonly Standing[]): Distribution | undefined {
  const own = standings.filter(
    ({ actual, subject }) => subject === undefined && actual.value !== undefined,
  );
  const values = own
    .flatMap(({ actual }) => (actual.value === undefined ? [] : [actual.value]))
    .toSorted((one, other) => one - other);
  const [least] = values;
  const greatest = values.at(-1);
  if (least === undefined || greatest === undefined || values.length < 2) return undefined;

  const enough = values.length >= fewestForQuartiles;
  return {
    organisations: values.length,
    ...{ least, greatest, values },
    ...(enough && { quartiles: [at(values, 0.25), at(values, 0.5), at(values, 0.75)] as const }),
    small: own
      .filter(({ actual: { denominator } }) => {
        return denominator !== undefined && denominator < smallDenominator;
      })
      .map(({ organisation }) => organisation),
  };
}

function at(values: readonly number[], share: number): number {
  const position = share * (values.length - 1);
  const below = values[Math.floor(position)] ?? 0;
  const above = values[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
