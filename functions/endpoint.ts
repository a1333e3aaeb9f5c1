import type { Caller } from './authorise/caller';

/** A call of the service, by a person whom the authoriser knows. */
export interface Request {
  readonly caller: Caller;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON; undefined where there was no body. */
  readonly body: unknown;
}

/** What the service answers: a problem where the status is 400 or above. */
export interface Response {
  readonly status: number;
  readonly body: object;
}

/** One function of the service. */
export type Endpoint = (request: Request) => Promise<Response>;
