import type { Role } from '../ports/session';

/** What a token says that the pane shows. The service alone decides what a token is worth. */
interface Claims {
  readonly roles: readonly Role[];
  /** Milliseconds since 1970 at which it ends; 0 where it does not say. */
  readonly expires: number;
}

/** The roles and the end of a JSON Web Token, unverified; no roles and no time where it cannot be read. */
export function claimsOf(token: string): Claims {
  const { exp, roles: given } = payloadOf(token);
  const named: readonly unknown[] = Array.isArray(given) ? given : [];
  return {
    roles: roles.filter((role) => named.includes(role)),
    expires: typeof exp === 'number' ? exp * 1000 : 0,
  };
}

const roles = [
  'preparer',
  'certifier',
  'assessor',
  'reviewer',
  'secretariat',
] as const satisfies readonly Role[];

function payloadOf(token: string): { readonly exp?: unknown; readonly roles?: unknown } {
  const [, middle = ''] = token.split('.');
  try {
    // The claims read here are plain ASCII, so bytes need not be decoded as UTF-8.
    const payload: unknown = JSON.parse(atob(middle.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof payload === 'object' && payload !== null ? payload : {};
  } catch {
    return {};
  }
}
