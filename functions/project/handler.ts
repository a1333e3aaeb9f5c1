import { openFromEnvironment } from '../tables/open-from-environment';
import { observeProjection } from './observe-projection';
import { project } from './project';

export const handler = project({
  observe: observeProjection(() => new Date()),
  tables: openFromEnvironment(),
});
