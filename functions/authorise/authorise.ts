import * as z from 'zod';
import { cameByEdge } from './came-by-edge';
import { roles, type Caller } from './caller';
import { organisationOf, type Tenants } from './tenants';
import type { VerifyToken } from './token-verifier';
import type { Route } from './who-may-call';

/** What an authoriser answers to an HTTP API, by payload format 2.0's simple response. */
type Answer =
  { readonly isAuthorized: false } | { readonly isAuthorized: true; readonly context: Caller };

interface Dependencies {
  /** What the distribution before the API adds to each request. */
  readonly edgeSecrets: readonly string[];
  readonly verify: VerifyToken;
  readonly tenants: Tenants;
  readonly routes: readonly Route[];
  readonly now: () => Date;
}

/** Says who calls, by their token alone. Whoever is not known, asks for an unknown route, or came past the edge, is refused. */
export function authorise({ edgeSecrets, verify, tenants, routes, now }: Dependencies) {
  return async (event: unknown): Promise<Answer> => {
    const asked = requestSchema.safeParse(event);
    if (!asked.success) return refused;

    const {
      routeKey,
      identitySource: [header, edge],
    } = asked.data;
    if (!cameByEdge(edge, edgeSecrets)) return refused;

    const token = /^Bearer (\S+)$/i.exec(header)?.[1];
    if (token === undefined || !routes.some(({ route }) => route === routeKey)) return refused;

    const claims = claimsSchema.safeParse(await verify(token).catch(() => undefined));
    if (!claims.success) return refused;

    const { oid: subject, tid: tenant, groups } = claims.data;
    const held = roles.filter((role) => claims.data.roles.includes(role));
    const on = now().toISOString().slice(0, 10);
    const organisation = organisationOf(tenants, { tenant, groups, on });
    if (organisation === undefined || held.length === 0) return refused;

    return { isAuthorized: true, context: { subject, roles: held, organisation } };
  };
}

const refused = { isAuthorized: false } as const;

const requestSchema = z.object({
  routeKey: z.string(),
  identitySource: z.tuple([z.string(), z.string()]),
});

// The claims of Microsoft Entra ID: the person in their tenant, the tenant, the app's roles and the groups.
const claimsSchema = z.object({
  oid: z.string().min(1),
  tid: z.string().min(1),
  roles: z.array(z.string()).default([]),
  groups: z.array(z.string()).default([]),
});
