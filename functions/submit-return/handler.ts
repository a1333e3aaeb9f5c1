import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { submitReturn } from './submit-return';

const tables = openFromEnvironment();

export const handler = lambda('submit-return', submitReturn({ tables, now: () => new Date() }));
