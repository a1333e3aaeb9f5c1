import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getGovernment } from './get-government';

const tables = openFromEnvironment();

export const handler = lambda('get-government', getGovernment({ tables }));
