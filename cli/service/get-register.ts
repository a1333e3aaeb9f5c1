import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import type { KnownToLedger } from '#domain/rules/read-for-check';
import type { Service } from './service';

/** What the service holds of an organisation, the caller's own unless another is named, for a period. */
export async function getRegister(
  service: Service,
  { organisation, period }: { readonly organisation?: string; readonly period: Period },
): Promise<KnownToLedger> {
  const query = new URLSearchParams({
    period: periodKey(period),
    ...(organisation !== undefined && { organisation }),
  });
  return (await service.get(`/register?${query.toString()}`)) as KnownToLedger;
}
