import { ServiceError } from '../ports/service';
import type { Session } from '../ports/session';
import { gzipped } from './gzipped';
import { troubleOf } from './trouble-of';
import type { Upload } from './upload';

/** Where the service is, and who calls it. */
export interface Caller {
  /** Address of the service without a slash at its end; empty where it is the pane's own. */
  readonly address: string;
  readonly fetch: typeof fetch;
  /** Id of the click that a call is part of, for the service's log. */
  readonly correlation?: () => string;
  readonly session: Pick<Session, 'token'>;
  /** Sends what is long, so that its progress can be told; without it progress is told by stages. */
  readonly upload?: Upload;
}

interface Call {
  readonly body?: unknown;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Told how far the call is, 0 to 1. The body has gone at 0.9: the rest is the service's work. */
  readonly progress?: (share: number) => void;
}

/** Bodies longer than this many characters are compressed. */
const SHORT = 1000;

/** Calls the service and gives its answer. Throws a `ServiceError`. */
export async function callService(caller: Caller, call: Call): Promise<unknown> {
  const { body, method = 'GET', path, progress } = call;
  // A browser's fetch refuses to be called as a method of another object.
  const { address, correlation, fetch, session, upload } = caller;
  progress?.(0.1);
  const packed = body === undefined ? nothing : await pack(JSON.stringify(body));
  progress?.(0.3);
  const token = await session.token();
  progress?.(0.4);
  const headers = {
    ...packed.headers,
    authorization: `Bearer ${token}`,
    ...(correlation && { 'x-correlation-id': correlation() }),
  };
  const sent = () =>
    progress && upload && packed.body !== undefined
      ? upload(`${address}${path}`, { body: packed.body, headers }, (share) => {
          progress(0.4 + share * 0.5);
        })
      : fetch(`${address}${path}`, { method, ...packed, headers });
  const answer = await sent().catch(() => {
    throw new ServiceError(
      'offline',
      'See that you are online, then try again. Nothing of yours is lost.',
    );
  });
  progress?.(0.9);
  const said: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw troubleOf(answer.status, said);

  progress?.(1);
  return said;
}

interface Packed {
  readonly body?: Blob | string;
  readonly headers: Readonly<Record<string, string>>;
}

const nothing: Packed = { headers: {} };

async function pack(text: string): Promise<Packed> {
  const json = { 'content-type': 'application/json' };
  const small = text.length > SHORT ? await gzipped(text) : undefined;
  return small
    ? { body: small, headers: { ...json, 'content-encoding': 'gzip' } }
    : { body: text, headers: json };
}
