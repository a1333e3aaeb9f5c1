import { comparePeriods } from '../period/compare-periods';
import type { Period } from '../period/period';

/** The latest version of each period, out of versions by period and version, earliest first. */
export function latestVersions<Version>(
  versions: readonly Version[],
  periodOf: (version: Version) => Period,
): readonly Version[] {
  return versions.filter((version, index) => {
    const next = versions[index + 1];
    return next === undefined || comparePeriods(periodOf(next), periodOf(version)) !== 0;
  });
}
