import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { putCase } from './put-case';

const tables = openFromEnvironment();

export const handler = lambda('put-case', putCase({ tables, now: () => new Date() }));
