import { gzipSync } from 'node:zlib';
import { clouds } from './clouds';
import type { Stage } from './stage';

/** The authoriser's settings, packed: the tenants of a stage as issuers of tokens, and whom each speaks for. */
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
  const settings = { ISSUERS: packed(issuers), TENANTS: packed(tenants) };

  if (settings.ISSUERS.length + settings.TENANTS.length > mostCharacters) {
    throw new Error(
      'The tenants are more than the settings of a function may hold: see "Tenants" in docs/deploy.md',
    );
  }
  return settings;
}

// Lambda takes 4 KB of settings; the rest is for the secrets of the edge and what every function has.
const mostCharacters = 3_700;

function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 9 }).toString('base64');
}
