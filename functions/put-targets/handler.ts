import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { putTargets } from './put-targets';

const tables = openFromEnvironment();

export const handler = lambda('put-targets', putTargets({ tables, now: () => new Date() }));
