import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getAudit } from './get-audit';

const tables = openFromEnvironment();

export const handler = lambda('get-audit', getAudit({ tables }));
