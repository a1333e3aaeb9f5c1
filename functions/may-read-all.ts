import type { Caller } from './authorise/caller';
import { whoMayCall, type FunctionName, type Route } from './authorise/who-may-call';

/** Whether a person may reach other organisations by a function. */
export function mayReadAll({ roles }: Pick<Caller, 'roles'>, by: FunctionName): boolean {
  const { others = [] }: Route = whoMayCall[by];
  return roles.some((role) => others.includes(role));
}
