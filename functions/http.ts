import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { callerSchema } from './authorise/caller';
import { whoMayCall, type FunctionName, type Route } from './authorise/who-may-call';
import type { Endpoint, Request, Response } from './endpoint';
import { logFault } from './log-fault';
import { correlated, correlationHeader, correlationOf } from './observe/correlation';
import { log } from './observe/log';
import { problem } from './problem';
import { requestBody } from './request-body';

/** What a function answers to an HTTP API, by payload format 2.0. */
export interface Reply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** Makes an endpoint a Lambda function for its route of an HTTP API: only the roles of the route reach it. */
export function lambda(name: FunctionName, endpoint: Endpoint): (event: unknown) => Promise<Reply> {
  const route: Route = whoMayCall[name];

  return async (event) => {
    const from = performance.now();
    const parsed = eventSchema.safeParse(event).data;
    const id = correlationOf(parsed?.headers[correlationHeader]);
    const response = await correlated(id, () =>
      respond(route, endpoint, event).catch((error: unknown) => {
        logFault(name, error);
        return fault;
      }),
    );
    const caller = callerSchema.safeParse(parsed?.requestContext.authorizer?.lambda).data;
    log('info', 'call', {
      function: name,
      route: route.route,
      status: response.status,
      milliseconds: Math.round(performance.now() - from),
      organisation: caller?.organisation,
      roles: caller?.roles,
      correlation: id,
    });
    return replyOf(response, id, parsed?.headers['accept-encoding']);
  };
}

async function respond(route: Route, endpoint: Endpoint, event: unknown): Promise<Response> {
  return answer(route, endpoint, eventSchema.parse(event));
}

async function answer(
  route: Route,
  endpoint: Endpoint,
  event: z.infer<typeof eventSchema>,
): Promise<Response> {
  const { body, isBase64Encoded, headers, requestContext, ...given } = event;
  const caller = callerSchema.safeParse(requestContext.authorizer?.lambda);
  if (!caller.success || requestContext.routeKey !== route.route) return unknownCaller;
  if (!caller.data.roles.some((role) => route.roles.includes(role))) return wrongRole(route);

  const request: Omit<Request, 'body'> = {
    caller: caller.data,
    path: given.pathParameters ?? {},
    query: given.queryStringParameters ?? {},
  };
  if (body === undefined) return endpoint({ ...request, body });

  const gzip = headers['content-encoding']?.toLowerCase() === 'gzip';
  const read = requestBody(body, { base64: isBase64Encoded, gzip });
  return 'refusal' in read ? read.refusal : endpoint({ ...request, body: read.value });
}

const texts = z.record(z.string(), z.string());
const eventSchema = z.object({
  headers: texts,
  pathParameters: texts.exactOptional(),
  queryStringParameters: texts.exactOptional(),
  body: z.string().exactOptional(),
  isBase64Encoded: z.boolean(),
  requestContext: z.object({
    routeKey: z.string(),
    authorizer: z.object({ lambda: z.unknown().optional() }).exactOptional(),
  }),
});

// Lambda answers with at most 6 MB, and a return of 40,000 rows is longer unless it is compressed.
const worthPacking = 10_000;

function replyOf({ status, body }: Response, correlation: string, accepts = ''): Reply {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  const headers = {
    'content-type': type,
    'cache-control': 'no-store',
    [correlationHeader]: correlation,
  };
  const text = JSON.stringify(status >= 400 ? { ...body, correlation } : body);
  if (text.length < worthPacking || !/\bgzip\b/.test(accepts)) {
    return { statusCode: status, headers, body: text, isBase64Encoded: false };
  }
  return {
    statusCode: status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(text).toString('base64'),
    isBase64Encoded: true,
  };
}

function wrongRole({ roles }: Route): Response {
  const detail = `This is for the role ${roles.join(' or ')}. Ask the secretariat if you should have it.`;
  return problem(403, 'Your role does not allow this', detail);
}

const unknownCaller = problem(403, 'You are not signed in', 'Sign in and try again.');
const fault = problem(
  500,
  'Something went wrong',
  'The service could not do this, and nothing was changed. Try again in a few minutes.',
);
