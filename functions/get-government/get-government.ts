import { periodKey } from '#domain/period/period-key';
import { previousPeriod } from '#domain/period/previous-period';
import { greatServices } from '#domain/progress/great-services';
import type { MeasureProgress } from '#domain/progress/measure-progress';
import { missionProgress } from '#domain/progress/mission-progress';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { periodSchema } from '../query-schemas';
import { observationHistory } from '../tables/history';
import { daySchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { allTargets } from '../tables/targets';

export const askedSchema = z.object({ period: periodSchema, asAt: daySchema.exactOptional() });

const { commitments, measures, missions, organisations } = edition202225;

/** Gives where government stands on each mission and commitment, and the count of great services, at the end of a quarter. */
export function getGovernment({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const { asAt, period } = asked.value;
    const moment = { period: period.period, ...(asAt !== undefined && { asAt }) };
    const before = { ...moment, period: previousPeriod(period.period) };
    // Only these two quarters are judged or compared, so that no others are read, however many years there are.
    const quarters = [before.period, period.period].map(periodKey);
    const [targets, history] = await Promise.all([
      readAll(({ id }) => allTargets(tables, id)),
      readAll(async ({ id }) => {
        const read = quarters.map((quarter) => observationHistory(tables, id, quarter));
        return (await Promise.all(read)).flat();
      }),
    ]);
    const great = measureById(edition202225, '1.services-great');

    const body = {
      period: period.key,
      ...(asAt !== undefined && { asAt }),
      missions: missions.map((mission) => {
        const all = { ...moment, mission, commitments, measures, targets, history };
        const { commitments: under, judged, status } = missionProgress(all);
        return {
          ...{ mission, status, judged },
          commitments: under.map((each) => ({ ...each, measures: each.measures.map(summaryOf) })),
        };
      }),
      ...(great && {
        greatServices: greatServices({ measure: great, history, from: before, to: moment }),
      }),
    };
    return { status: 200, body };
  };
}

async function readAll<Fact>(
  read: (organisation: (typeof organisations)[number]) => Promise<readonly Fact[]>,
): Promise<readonly Fact[]> {
  return (await Promise.all(organisations.map(read))).flat();
}

/** A measure without each organisation's own targets, which their own progress shows. */
function summaryOf({
  judged,
  measure,
  meets,
  organisations: rests,
  status,
  value,
}: MeasureProgress) {
  return {
    measure: measure.id,
    ...{ status, judged, organisations: rests },
    ...(value !== undefined && { value }),
    ...(meets !== undefined && { meets }),
  };
}
