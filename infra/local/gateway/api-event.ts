import { randomUUID } from 'node:crypto';
import { account } from '../template/physical-name';
import type { Asked } from '../serve';

/** What API Gateway hands a function of an HTTP API, by payload format 2.0, before an authoriser was asked. */
export type ApiEvent = ReturnType<typeof apiEvent>;

/** Makes the event of a request by payload format 2.0: names of headers in lower case, cookies apart, other bodies than text in base64. */
export function apiEvent(
  { body, headers, method, url }: Asked,
  routeKey: string,
  pathParameters: Readonly<Record<string, string>>,
) {
  const { cookie, ...others } = headers;
  const names = [...new Set(url.searchParams.keys())];
  const query = names.map((name) => [name, url.searchParams.getAll(name).join(',')] as const);
  const isText =
    headers['content-encoding'] === undefined &&
    /json|xml|javascript|^text\//.test(headers['content-type'] ?? 'text/plain');
  const now = new Date();

  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers: Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, String(value)] as const),
    ),
    ...(names.length > 0 && { queryStringParameters: Object.fromEntries(query) }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName: headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}
