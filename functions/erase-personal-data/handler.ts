import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { erasePersonalData } from './erase-personal-data';

const tables = openFromEnvironment();

export const handler = lambda(
  'erase-personal-data',
  erasePersonalData({ tables, now: () => new Date() }),
);
