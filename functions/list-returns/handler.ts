import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { listReturns } from './list-returns';

const tables = openFromEnvironment();

export const handler = lambda('list-returns', listReturns({ tables }));
