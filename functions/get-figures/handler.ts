import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getFigures } from './get-figures';

const tables = openFromEnvironment();

export const handler = lambda('get-figures', getFigures({ tables }));
