import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { putDecision } from './put-decision';

const tables = openFromEnvironment();

export const handler = lambda('put-decision', putDecision({ tables, now: () => new Date() }));
