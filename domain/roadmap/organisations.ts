import type { Organisation } from './organisation';
import { otherDepartments } from './other-departments';
import { top75Owners } from './top-75-owners';

/** The bodies of the edition: the 14 owners of the annex's services, then the other departments. */
export const organisations: readonly Organisation[] = [...top75Owners, ...otherDepartments];
