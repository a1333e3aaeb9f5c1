import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What API Gateway hands a function of an HTTP API, by payload format 2.0: the fields that ours read. */
export function gatewayEvent(request: {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly caller: unknown;
}) {
  const { method, url, headers, body, routeKey, pathParameters, caller } = request;
  const names = [...new Set(url.searchParams.keys())];
  const query = names.map((name) => [name, url.searchParams.getAll(name).join(',')]);
  const isText =
    headers['content-encoding'] === undefined &&
    /json|^text\//.test(headers['content-type'] ?? 'text/plain');

  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ),
    ...(names.length > 0 && { queryStringParameters: Object.fromEntries(query) as object }),
    pathParameters,
    requestContext: {
      authorizer: { lambda: caller },
      http: { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      timeEpoch: Date.now(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}
