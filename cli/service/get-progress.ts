import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';
import type { Service } from './service';

interface Asked {
  readonly organisation: string;
  readonly period?: Period;
  readonly asAt?: string;
}

/** Asks the service for progress, as at the end of a period, or from what was received by a day. */
export async function getProgress(
  service: Service,
  { organisation, period, asAt }: Asked,
): Promise<OrganisationProgress> {
  const query = new URLSearchParams({
    organisation,
    ...(period && { period: periodKey(period) }),
    ...(asAt !== undefined && { asAt }),
  });
  return (await service.get(`/progress?${query.toString()}`)) as OrganisationProgress;
}
