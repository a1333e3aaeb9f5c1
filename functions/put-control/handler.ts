import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { putControl } from './put-control';

const tables = openFromEnvironment();

export const handler = lambda('put-control', putControl({ tables, now: () => new Date() }));
