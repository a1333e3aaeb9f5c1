import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { certifyReturn } from './certify-return';

const tables = openFromEnvironment();

export const handler = lambda('certify-return', certifyReturn({ tables, now: () => new Date() }));
