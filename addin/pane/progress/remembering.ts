import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import type { Service } from '../../ports/service';
import type { QuarterProgress } from './shown-progress';

/** Asks for the progress of an organisation, or of the caller's own, at the end of a quarter: once for each quarter unless that failed. */
export function remembering(
  service: Service,
  organisation?: string,
): (period: Period) => Promise<QuarterProgress> {
  const asked = new Map<string, Promise<QuarterProgress>>();

  return (period) => {
    const key = periodKey(period);
    const before = asked.get(key);
    if (before) return before;

    const now = service.progress(key, organisation).then((progress) => ({ period, progress }));
    asked.set(key, now);
    now.catch(() => asked.delete(key));
    return now;
  };
}
