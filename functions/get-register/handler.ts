import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getRegister } from './get-register';

const tables = openFromEnvironment();

export const handler = lambda('get-register', getRegister({ tables }));
