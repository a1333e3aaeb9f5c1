import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** The header that carries what one click of a person started, from the pane to the projection. */
export const correlationHeader = 'x-correlation-id';

const calls = new AsyncLocalStorage<string>();

/** The id that a caller gave, or one of our own where they gave none, or one that could forge a line of the log. */
export function correlationOf(given: string | undefined): string {
  return given !== undefined && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Does something as part of what the id stands for. */
export function correlated<Result>(id: string, work: () => Result): Result {
  return calls.run(id, work);
}

/** The id of what is being done; undefined outside a call. */
export function correlation(): string | undefined {
  return calls.getStore();
}
