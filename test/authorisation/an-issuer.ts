import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a test may put into a token; whatever is left out is as it should be. */
interface Claims {
  readonly tenant: string;
  readonly subject?: string;
  readonly roles?: readonly string[];
  readonly groups?: readonly string[];
  readonly audience?: string;
  readonly issuer?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
}

/** An issuer whose tokens may be wrong in any way that a test asks for. */
export interface Issuer {
  /** As the authoriser's setting has issuers. */
  readonly settings: object;
  readonly token: (claims: Claims) => Promise<string>;
}

const ours = { issuer: 'urn:test:issuer', audience: 'urn:test:returns' };

/** Makes an issuer with a key of its own, by the id given: two with the same id sign differently. */
export async function anIssuer(kid = 'test-key'): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };

  return {
    settings: { ...ours, jwks: { keys: [key] } },
    token: ({
      audience = ours.audience,
      expiresIn = 3600,
      groups,
      issuer = ours.issuer,
      roles = ['preparer'],
      subject = 'somebody',
      tenant,
    }) =>
      new SignJWT({ oid: subject, tid: tenant, roles: [...roles], ...(groups && { groups }) })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
        .sign(privateKey),
  };
}
