import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { DemoAccount } from './demo-accounts';

/** An issuer of tokens for development, whose key lives as long as this process. */
export interface DevelopmentIssuer {
  /** As the authoriser's setting has issuers. */
  readonly settings: {
    readonly issuer: string;
    readonly audience: string;
    readonly jwks: { readonly keys: readonly object[] };
  };
  readonly token: (account: DemoAccount) => Promise<string>;
}

const issuer = 'urn:development-only:issuer';
const audience = 'urn:development-only:returns';

/** Makes a key and signs tokens with it as Microsoft Entra ID writes them, for an hour each. */
export async function developmentIssuer(): Promise<DevelopmentIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const kid = `development-${Date.now()}`;
  const key = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };

  return {
    settings: { issuer, audience, jwks: { keys: [key] } },
    token: ({ subject, tenant, roles }) =>
      new SignJWT({ oid: subject, tid: tenant, roles: [...roles] })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
