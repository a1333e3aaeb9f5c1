import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getCase } from './get-case';

const tables = openFromEnvironment();

export const handler = lambda('get-case', getCase({ tables, now: () => new Date() }));
