import * as z from 'zod';
import { environment } from '../environment';
import { openTables, type Tables } from './tables';

/** The tables that the function's settings name. Throws where a setting is missing, or is not as it should be. */
export function openFromEnvironment(): Tables {
  return openTables({
    facts: environment('FACTS_TABLE'),
    projections: environment('PROJECTIONS_TABLE'),
    ...personalDays(process.env['PERSONAL_DATA_DAYS']),
  });
}

// No source says how long contacts and certifiers may be kept, so there is no period unless the secretariat sets one.
function personalDays(setting = ''): Pick<Tables, 'personalDays'> {
  return setting === '' ? {} : { personalDays: z.coerce.number().int().min(1).parse(setting) };
}
