import * as z from 'zod';
import { gatewayEvent } from './gateway-event';
import { matchRoute } from './match-route';
import { replyWith, type Reply } from './reply';
import type { RunningFunctions } from './run-functions';
import type { Asked } from './serve';

/** What the distribution before the API would add to each request. */
export const edgeSecret = 'local';

// Lambda takes no event that is longer.
const mostEvent = 6_291_556;

/** Does what API Gateway does with a call: finds its route, asks the authoriser who calls, and then the function. */
export async function callService(
  { routes, invoke }: RunningFunctions,
  { method, url, headers, body }: Asked,
): Promise<Reply> {
  const matched = matchRoute(routes, method, url.pathname);
  if (!matched) return replyWith(404, { message: 'Not Found' });

  const { authorization } = headers;
  if (authorization === undefined) return replyWith(401, { message: 'Unauthorized' });

  const routeKey = matched.route.route;
  const { pathParameters } = matched;
  const identity = { type: 'REQUEST', routeKey, identitySource: [authorization, edgeSecret] };
  const answer = answerSchema.parse(await invoke('authorise', { version: '2.0', ...identity }));
  if (!answer.isAuthorized) return replyWith(403, { message: 'Forbidden' });

  const caller = answer.context;
  const event = gatewayEvent({ method, url, headers, body, routeKey, pathParameters, caller });
  if ((event.body?.length ?? 0) > mostEvent) {
    return replyWith(413, { message: 'Request Entity Too Large' });
  }
  const reply = replySchema.parse(await invoke(matched.route.name, event));
  const { statusCode: status, headers: given, body: text, isBase64Encoded } = reply;
  return { status, headers: given, body: isBase64Encoded ? Buffer.from(text, 'base64') : text };
}

const answerSchema = z.object({ isAuthorized: z.boolean(), context: z.unknown().optional() });
const replySchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  isBase64Encoded: z.boolean(),
});
