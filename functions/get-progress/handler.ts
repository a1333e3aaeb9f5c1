import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getProgress } from './get-progress';

const tables = openFromEnvironment();

export const handler = lambda('get-progress', getProgress({ tables }));
