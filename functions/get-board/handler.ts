import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getBoard } from './get-board';

const tables = openFromEnvironment();

export const handler = lambda('get-board', getBoard({ tables }));
