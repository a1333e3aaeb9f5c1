import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getControls } from './get-controls';

export const handler = lambda('get-controls', getControls({ tables: openFromEnvironment() }));
