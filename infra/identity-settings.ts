import { clouds } from './clouds';
import type { Stage } from './stage';

/** The authoriser's settings: the tenants of a stage as issuers of tokens, and whom each speaks for. */
export function identitySettings({ clientId, cloud, tenants }: Stage): {
  readonly ISSUERS: string;
  readonly TENANTS: string;
} {
  const { origin } = new URL(clouds[cloud].authority);
  const issuers = [...new Set(tenants.map(({ tenant }) => tenant))].map((tenant) => ({
    issuer: `${origin}/${tenant}/v2.0`,
    audience: clientId,
    jwksUri: `${origin}/${tenant}/discovery/v2.0/keys`,
  }));
  const settings = { ISSUERS: JSON.stringify(issuers), TENANTS: JSON.stringify(tenants) };

  if (settings.ISSUERS.length + settings.TENANTS.length > mostCharacters) {
    throw new Error(
      'The tenants are more than the settings of a function may hold: see "Tenants" in docs/deploy.md',
    );
  }
  return settings;
}

// Lambda takes 4 KB of settings; the rest is for the secrets of the edge and what every function has.
const mostCharacters = 3_700;
