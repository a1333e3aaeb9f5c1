import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { listDecisions } from './list-decisions';

const tables = openFromEnvironment();

export const handler = lambda('list-decisions', listDecisions({ tables, now: () => new Date() }));
