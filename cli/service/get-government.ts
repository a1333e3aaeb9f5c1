import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import type { GreatServices } from '#domain/progress/great-services';
import type { MeasureProgress } from '#domain/progress/measure-progress';
import type { RollUp } from '#domain/progress/worst-of';
import type { Commitment, Mission } from '#domain/roadmap/commitment';
import type { Service } from './service';

/** Where government stands at the end of a quarter. */
export interface Government {
  readonly period: string;
  readonly missions: readonly (RollUp & {
    readonly mission: Mission;
    readonly commitments: readonly (RollUp & {
      readonly commitment: Commitment;
      readonly measures: readonly (Pick<
        MeasureProgress,
        'status' | 'judged' | 'value' | 'meets' | 'organisations'
      > & { readonly measure: string })[];
    })[];
  })[];
  readonly greatServices: GreatServices;
}

/** Asks the service where government stands at the end of a quarter, or from what was received by a day. */
export async function getGovernment(
  service: Service,
  { period, asAt }: { readonly period: Period; readonly asAt?: string },
): Promise<Government> {
  const query = new URLSearchParams({
    period: periodKey(period),
    ...(asAt !== undefined && { asAt }),
  });
  return (await service.get(`/government?${query.toString()}`)) as Government;
}
