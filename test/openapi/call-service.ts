import { whoMayCall, type FunctionName } from '../../functions/authorise/who-may-call';

interface Call {
  readonly operation: FunctionName;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Calls a route of a running service over HTTP, as whoever the token is of; without one where it is undefined. */
export async function callService(
  url: string,
  token: string | undefined,
  { body, operation, path = {}, query = {} }: Call,
): Promise<{ readonly status: number; readonly type: string; readonly answer: unknown }> {
  const [method = '', pattern = ''] = whoMayCall[operation].route.split(' ');
  const filled = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    return encodeURIComponent(path[name] ?? '');
  });
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${url}${filled}${search && `?${search}`}`, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, answer: await response.json() };
}
