import { ServiceError } from '../ports/service';

interface Where {
  /** Address of the service. */
  readonly service: string;
  readonly fetch: typeof fetch;
}

/** The organisation that the service takes the bearer of a token for: a tenant's name says nothing of it. Throws a `ServiceError`. */
export async function organisationOf({ fetch, service }: Where, token: string): Promise<string> {
  const answer = await fetch(`${service}/returns`, {
    headers: { authorization: `Bearer ${token}` },
  }).catch(() => {
    throw new ServiceError('offline', 'The service does not answer. See that you are online.');
  });
  const said: unknown = await answer.json().catch(() => undefined);
  const isNamed = typeof said === 'object' && said !== null && 'organisation' in said;
  if (answer.ok && isNamed && typeof said.organisation === 'string') return said.organisation;
  throw new ServiceError('not allowed', 'The service does not know which organisation you are of.');
}
