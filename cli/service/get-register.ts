import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import type { KnownToLedger } from '#domain/rules/read-for-check';
import type { Service } from './service';

/** What the service holds of an organisation that a template or a check for a period needs. */
export async function getRegister(
  service: Service,
  { organisation, period }: { readonly organisation: string; readonly period: Period },
): Promise<KnownToLedger> {
  const query = new URLSearchParams({ period: periodKey(period), organisation });
  return (await service.get(`/register?${query.toString()}`)) as KnownToLedger;
}
