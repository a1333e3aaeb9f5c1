import type { Criterion } from '../criterion';
import { oneLoginAdopted } from './one-login-adopted';
import { secureByDesignFollowed } from './secure-by-design-followed';

/** Every criterion, by commitment. */
export const criteria: readonly Criterion[] = [oneLoginAdopted, secureByDesignFollowed];
