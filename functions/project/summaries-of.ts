import type { Certification } from '../tables/certifications';
import { receiptOf, type Head, type Receipt } from '../tables/head';

/** How an organisation's submission for one period stands. */
interface SubmissionSummary extends Receipt {
  /** Versions so far; `version` is the latest. */
  readonly versions: number;
  /** ISO date and time at which the latest version was certified. Absent where it was not, whatever was said of earlier ones. */
  readonly certifiedAt?: string;
}

/** A summary of each period that was returned, from the heads of one organisation and their certifications. */
export function summariesOf(
  heads: readonly Head[],
  certifications: readonly Certification[],
): readonly SubmissionSummary[] {
  const latest = new Map(
    heads
      .toSorted((one, other) => one.version - other.version)
      .map((head) => [head.period, head] as const),
  );
  return [...latest.values()].map((head) => {
    const { period, version } = head;
    const certified = certifications.find(
      (each) => each.period === period && each.version === version,
    );
    return {
      ...receiptOf(head),
      versions: heads.filter((each) => each.period === period).length,
      ...(certified && { certifiedAt: certified.certifiedAt }),
    };
  });
}
