import { openFromEnvironment } from '../tables/open-from-environment';
import { project } from './project';

export const handler = project({ tables: openFromEnvironment() });
