import * as z from 'zod';
import { functionArnIn } from './function-arn-in';

/** A Lambda authoriser as its template states it, with simple answers by payload format 2.0. */
export interface StatedAuthoriser {
  readonly functionArn: string;
  /** Where in a request it says who calls; a request that lacks one is refused before the authoriser is asked. */
  readonly identitySources: readonly string[];
  /** How long an answer stands for all routes, in seconds; 0 for not at all. */
  readonly cacheSeconds: number;
}

/** Reads the properties of an authoriser. Throws for what is not known here. */
export function statedAuthoriser(properties: unknown): StatedAuthoriser {
  const stated = schema.parse(properties);
  return {
    functionArn: functionArnIn(stated.AuthorizerUri),
    identitySources: stated.IdentitySource,
    cacheSeconds: stated.AuthorizerResultTtlInSeconds,
  };
}

const schema = z.object({
  AuthorizerPayloadFormatVersion: z.literal('2.0'),
  AuthorizerResultTtlInSeconds: z.number().default(300),
  AuthorizerType: z.literal('REQUEST'),
  AuthorizerUri: z.string(),
  EnableSimpleResponses: z.literal(true),
  IdentitySource: z
    .array(z.string().regex(/^\$(request\.(header|querystring)\.[\w-]+|context\.routeKey)$/))
    .default([]),
});
