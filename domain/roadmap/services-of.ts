import type { Edition } from './edition';
import type { Service } from './organisation';

/** The services that the annex lists under an organisation; later moves are facts of the ledger. */
export function servicesOf({ services }: Edition, organisation: string): readonly Service[] {
  return services.filter(({ owner }) => owner === organisation);
}
