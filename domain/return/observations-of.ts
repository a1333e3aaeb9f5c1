import type { Observation } from '../progress/observation';
import type { Edition } from '../roadmap/edition';
import { observeData } from './observe-data';
import { observeMeasures } from './observe-measures';
import { observePeople } from './observe-people';
import { observeSavings } from './observe-savings';
import { observeServices } from './observe-services';
import { observeSystems } from './observe-systems';
import { atOnce } from '../steps/at-once';
import type { Steps } from '../steps/steps';
import type { Return } from './return';

/** What a return says of each measure of the edition, with the cells that say it; nothing for what it cannot say. */
export function observationsOf(current: Return, edition: Edition): readonly Observation[] {
  return atOnce(observationsInSteps(current, edition));
}

/** The very same, in steps of a table or of some hundred rows. */
export function* observationsInSteps(
  current: Return,
  edition: Edition,
): Steps<readonly Observation[]> {
  const services = yield* observeServices(current, edition);
  const data = observeData(current);
  yield;
  const systems = yield* observeSystems(current);
  const people = observePeople(current);
  yield;
  const savings = observeSavings(current);
  yield;
  return observeMeasures(current, edition, [
    ...services,
    ...data,
    ...systems,
    ...people,
    ...savings,
  ]);
}
