import { JwtVerifier } from 'aws-jwt-verify';
import * as z from 'zod';

const jwks = z.object({
  keys: z.array(z.object({ kty: z.string(), kid: z.string() }).catchall(z.string())),
});

/** Who may issue tokens, for which audience, and where their keys are: at an address, or given here. */
export const issuersSchema = z
  .array(
    z.object({
      issuer: z.string().min(1),
      audience: z.string().min(1),
      jwksUri: z.url().exactOptional(),
      jwks: jwks.exactOptional(),
    }),
  )
  .min(1);

/** Gives the claims of a token. Rejects where it is forged, expired, or not by and for whom it should be. */
export type VerifyToken = (token: string) => Promise<unknown>;

/** Checks tokens of the issuers given, by `aws-jwt-verify`, which knows no `none` algorithm. */
export function tokenVerifier(issuers: z.infer<typeof issuersSchema>): VerifyToken {
  const verifier = JwtVerifier.create(
    issuers.map(({ issuer, audience, jwksUri }) => ({
      issuer,
      audience,
      ...(jwksUri !== undefined && { jwksUri }),
    })),
  );
  for (const { issuer, jwks } of issuers) if (jwks) verifier.cacheJwks(jwks, issuer);
  return (token) => verifier.verify(token);
}
