import { ServiceError } from '../ports/service';

interface Where {
  /** Address of a local service. */
  readonly service: string;
  readonly fetch: typeof fetch;
}

/** A token, or the accounts that there are where the one asked for is not among them. */
interface Given {
  readonly token?: string;
  readonly accounts: readonly string[];
}

/** Asks a local service for the token of a made-up account. Throws a `ServiceError` where it does not answer, or is no local service. */
export async function askForToken({ fetch, service }: Where, account: string): Promise<Given> {
  const answer = await fetch(`${service}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  }).catch(() => {
    throw new ServiceError('offline', 'The service does not answer. See that you are online.');
  });

  const said: unknown = await answer.json().catch(() => undefined);
  const given = typeof said === 'object' && said !== null ? said : {};
  const token = 'token' in given && typeof given.token === 'string' ? given.token : undefined;
  const accounts = 'accounts' in given && Array.isArray(given.accounts) ? given.accounts : [];
  if (token === undefined && accounts.length === 0) {
    throw new ServiceError('refused', 'This service has no development accounts.');
  }
  return {
    ...(token !== undefined && { token }),
    accounts: accounts.filter((each): each is string => typeof each === 'string'),
  };
}
