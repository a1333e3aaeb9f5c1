import * as z from 'zod';
import type { ApiEvent } from './api-event';
import type { StatedAuthoriser } from './stated-authoriser';

/** What is known of who calls: nothing, that they may not, or what the authoriser says of them. */
export type Known =
  | { readonly who: 'nobody' }
  | { readonly who: 'refused' }
  | { readonly who: 'known'; readonly context: unknown };

/** Calls a function by its ARN. */
export type Invoke = (arn: string, event: object) => Promise<unknown>;

/** Asks authorisers who calls, and remembers what they answered for as long as their template says. */
export function askAuthorisers(invoke: Invoke, now: () => number = Date.now) {
  const answers = new Map<string, { readonly until: number; readonly known: Known }>();

  return async (authoriser: StatedAuthoriser, event: ApiEvent): Promise<Known> => {
    const { cacheSeconds, functionArn, identitySources } = authoriser;
    const identity = identitySources.map((source) => valueAt(source, event));
    // An answer that is remembered needs something to know the caller by again.
    if (identity.some((value) => value === undefined || value === '')) return { who: 'nobody' };

    const key = JSON.stringify([functionArn, identity]);
    const before = answers.get(key);
    if (before && now() < before.until) return before.known;

    const { method, path } = event.requestContext.http;
    const answer = answerSchema.parse(
      await invoke(functionArn, {
        ...withoutBody(event),
        type: 'REQUEST',
        routeArn: `arn:aws:execute-api:eu-west-2:000000000000:local/$default/${method}${path}`,
        identitySource: identity,
      }),
    );
    const known: Known = answer.isAuthorized
      ? { who: 'known', context: answer.context ?? {} }
      : { who: 'refused' };
    if (cacheSeconds > 0) answers.set(key, { until: now() + cacheSeconds * 1000, known });
    return known;
  };
}

const answerSchema = z.object({
  isAuthorized: z.boolean(),
  context: z.record(z.string(), z.unknown()).optional(),
});

// An authoriser is not shown what is sent.
function withoutBody(event: ApiEvent): object {
  const unseen = ['body', 'isBase64Encoded'];
  return Object.fromEntries(Object.entries(event).filter(([name]) => !unseen.includes(name)));
}

function valueAt(source: string, { headers, queryStringParameters, routeKey }: ApiEvent) {
  const name = source.split('.').at(-1) ?? '';
  if (source.startsWith('$context.')) return routeKey;
  if (source.startsWith('$request.header.')) return headers[name.toLowerCase()];
  return queryStringParameters?.[name];
}
