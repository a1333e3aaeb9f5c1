import { groupedBy } from '#domain/groups/grouped-by';
import type { Period } from '#domain/period/period';
import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { periodKey } from '#domain/period/period-key';
import { decisionInFull, type DecisionInFull } from '#domain/progress/decision-in-full';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { mayReadAll } from '../may-read-all';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema, periodSchema } from '../query-schemas';
import { allDecisions } from '../tables/decisions';
import { observationHistory } from '../tables/history';
import { daySchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { whoseReturn } from '../whose-return';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

interface Moment {
  readonly period: Period;
  readonly asAt?: string;
}

export const askedSchema = z.object({
  organisation: organisationSchema.exactOptional(),
  asAt: daySchema.exactOptional(),
  period: periodSchema.exactOptional(),
});

const { measures, organisations } = edition202225;

/**
 * Lists the decisions that a person may see, each with all that is known of it at the end of a quarter: of every
 * organisation where their role reads across and they name none. The quarter is the last that has ended, unless one is named.
 */
export function listDecisions({ now, tables }: Dependencies): Endpoint {
  return async ({ caller, query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const { asAt, organisation: named } = asked.value;
    const whose = whoseReturn(caller, named, 'list-decisions');
    if ('refusal' in whose) return whose.refusal;

    const isAcross = named === undefined && mayReadAll(caller, 'list-decisions');
    const day = asAt ?? now().toISOString().slice(0, 10);
    const period = asked.value.period?.period ?? lastEndedPeriod(day);
    const moment = { period, ...(asAt !== undefined && { asAt }) };
    const listed = isAcross ? organisations.map(({ id }) => id) : [whose.organisation];
    const decisions = await Promise.all(listed.map((id) => decisionsAt(tables, id, moment)));

    const body = {
      period: periodKey(period),
      ...(asAt !== undefined && { asAt }),
      decisions: decisions.flat(),
    };
    return { status: 200, body };
  };
}

async function decisionsAt(
  tables: Tables,
  organisation: string,
  moment: Moment,
): Promise<readonly DecisionInFull[]> {
  const decisions = await allDecisions(tables, organisation);
  if (decisions.length === 0) return [];

  const history = await observationHistory(tables, organisation);
  const cases = groupedBy(decisions, ({ reference }) => reference);
  return [...cases.values()].flatMap((group) => {
    return decisionInFull({ ...moment, decisions: group, history, measures }) ?? [];
  });
}
