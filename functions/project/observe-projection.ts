import { log } from '../observe/log';
import { measure } from '../observe/metrics';

/** A change of the ledger that the projections now have. */
export interface Projected {
  readonly organisation: string;
  /** ISO date and time. */
  readonly receivedAt: string;
  readonly correlation: string | undefined;
}

/** Logs and measures how long after its receipt a change is in the projections. */
export function observeProjection(now: () => Date) {
  return ({ correlation, organisation, receivedAt }: Projected): void => {
    const milliseconds = now().getTime() - Date.parse(receivedAt);
    log('info', 'projected', { function: 'project', organisation, milliseconds, correlation });
    measure({ name: 'projectionLag', unit: 'Milliseconds', value: milliseconds });
  };
}
