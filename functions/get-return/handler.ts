import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getReturn } from './get-return';

const tables = openFromEnvironment();

export const handler = lambda('get-return', getReturn({ tables }));
