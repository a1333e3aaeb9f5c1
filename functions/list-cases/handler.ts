import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { listCases } from './list-cases';

const tables = openFromEnvironment();

export const handler = lambda('list-cases', listCases({ tables, now: () => new Date() }));
