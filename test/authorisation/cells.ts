import { roles, type Role } from '../../functions/authorise/caller';
import { whoMayCall, type FunctionName, type Route } from '../../functions/authorise/who-may-call';

/** What the data says of one role at one route, about its own organisation or another's. */
export interface Cell {
  readonly operation: FunctionName;
  readonly role: Role;
  readonly whose: 'own' | 'another’s';
  readonly expected: Outcome;
}

export type Outcome = 'allowed' | 'refused by role' | 'refused as another’s';

export const operations = Object.keys(whoMayCall) as readonly FunctionName[];

/** Every cell of the matrix: each role at each route, once for its own organisation and once for another's. */
export const cells: readonly Cell[] = operations.flatMap((operation) =>
  roles.flatMap((role) =>
    (['own', 'another’s'] as const).map((whose) => ({
      ...{ operation, role, whose },
      expected: expectedOf(whoMayCall[operation], role, whose),
    })),
  ),
);

function expectedOf(
  { others = [], roles: allowed }: Route,
  role: Role,
  whose: Cell['whose'],
): Outcome {
  if (!allowed.includes(role)) return 'refused by role';
  return whose === 'own' || others.includes(role) ? 'allowed' : 'refused as another’s';
}
