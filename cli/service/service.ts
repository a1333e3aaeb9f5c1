/** A service that the command line talks to, signed in. Problems come as a `PlainFailure`. */
export interface Service {
  readonly url: string;
  get(path: string): Promise<unknown>;
  send(method: 'POST' | 'PUT', path: string, body: unknown): Promise<unknown>;
}
