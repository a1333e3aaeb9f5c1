import { periodKey } from '../period/period-key';
import { evidenceWords } from '../progress/evidence-words';
import type { Standing } from '../progress/stands-now';

/** One figure that government's is made of, in the measure's unit, and the cells that say it. */
export interface Source {
  readonly organisation: string;
  /** A service by id, where the measure is asked of services. */
  readonly subject?: string;
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The quarter, version, sheet and cells: `2023-24-Q2 v1 People!D5`. */
  readonly evidence: string;
}

/**
 * The figures that a measure across government comes from. Where organisations give their own, those of their single
 * systems are left out, as they are parts of them.
 */
export function sourcesOf(standing: readonly Standing[]): readonly Source[] {
  const own = standing.filter(({ subject }) => subject === undefined);
  return (own.length > 0 ? own : standing).flatMap(({ actual, organisation, subject }) => {
    const { denominator, numerator, period, value } = actual;
    if (value === undefined) return [];
    return {
      organisation,
      ...(subject !== undefined && { subject }),
      value,
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
      evidence: `${periodKey(period)} ${evidenceWords(actual)}`,
    };
  });
}
