import type { Caller, Role } from './authorise/caller';

const readsAll: readonly Role[] = ['assessor', 'reviewer', 'secretariat'];

/** Whether a person may read across organisations. */
export function mayReadAll({ roles }: Pick<Caller, 'roles'>): boolean {
  return roles.some((role) => readsAll.includes(role));
}
