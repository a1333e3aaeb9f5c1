import { environment } from '../environment';
import { openTables, type Tables } from './tables';

/** The tables that the function's settings name. Throws where a setting is missing. */
export function openFromEnvironment(): Tables {
  return openTables({
    facts: environment('FACTS_TABLE'),
    projections: environment('PROJECTIONS_TABLE'),
  });
}
