import type { Observation } from '../progress/observation';
import type { Edition } from '../roadmap/edition';
import { observeData } from './observe-data';
import { observeMeasures } from './observe-measures';
import { observePeople } from './observe-people';
import { observeSavings } from './observe-savings';
import { observeServices } from './observe-services';
import { observeSystems } from './observe-systems';
import type { Return } from './return';

/** What a return says of each measure of the edition, with the cells that say it; nothing for what it cannot say. */
export function observationsOf(current: Return, edition: Edition): readonly Observation[] {
  return observeMeasures(current, edition, [
    ...observeServices(current, edition),
    ...observeData(current),
    ...observeSystems(current),
    ...observePeople(current),
    ...observeSavings(current),
  ]);
}
