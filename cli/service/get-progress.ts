import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import type { DecisionProgress } from '#domain/progress/decision-progress';
import type { TargetProgress } from '#domain/progress/target-progress';
import type { Service } from './service';

/** The progress of all that an organisation has undertaken, as at a moment. */
export interface OrganisationProgress {
  readonly organisation: string;
  readonly period?: string;
  readonly asAt?: string;
  readonly decisions: readonly DecisionProgress[];
  readonly targets: readonly TargetProgress[];
}

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
