import type { Moment } from './moment';
import type { Observation } from './observation';
import type { ReturnedObservations } from './returned-observations';
import { returnsUpTo } from './returns-up-to';

/** One version of a return, and what it says of one measure and subject, if anything. */
export interface Said {
  readonly returned: ReturnedObservations;
  readonly observation?: Observation;
}

/** A measure by id, and a service or system by id where it is not the whole organisation. */
interface About {
  readonly measure: string;
  readonly subject?: string;
}

/**
 * What each return that was known at a moment says of one measure and subject: by period and version,
 * earliest first, up to the period that is asked for.
 */
export function saidOf(
  history: readonly ReturnedObservations[],
  { measure, subject }: About,
  moment: Moment,
): readonly Said[] {
  return returnsUpTo(history, moment).map((returned) => {
    const observation = returned.observations.find((each) => {
      return each.measure === measure && each.subject === subject;
    });
    return observation ? { returned, observation } : { returned };
  });
}
