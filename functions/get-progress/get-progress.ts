import { decisionProgress } from '#domain/progress/decision-progress';
import { targetProgress } from '#domain/progress/target-progress';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema, periodSchema } from '../query-schemas';
import { allDecisions } from '../tables/decisions';
import { observationHistory } from '../tables/history';
import { daySchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { allTargets } from '../tables/targets';
import { whoseReturn } from '../whose-return';

const askedSchema = z.object({
  organisation: organisationSchema.exactOptional(),
  asAt: daySchema.exactOptional(),
  period: periodSchema.exactOptional(),
});

const { measures } = edition202225;

/** Gives the progress of each decision and target of an organisation, as at a day where one is given. */
export function getProgress({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ caller, query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const { asAt, period } = asked.value;
    const whose = whoseReturn(caller, asked.value.organisation);
    if ('refusal' in whose) return whose.refusal;

    const { organisation } = whose;
    const [decisions, targets, history] = await Promise.all([
      allDecisions(tables, organisation),
      allTargets(tables, organisation),
      observationHistory(tables, organisation),
    ]);
    const about = {
      history,
      ...(asAt !== undefined && { asAt }),
      ...(period && { period: period.period }),
    };

    const cases = groupedBy(decisions, ({ reference }) => reference);
    const aims = groupedBy(targets, ({ measure, subject = '' }) => `${measure}#${subject}`);
    const body = {
      organisation,
      ...(asAt !== undefined && { asAt }),
      ...(period && { period: period.key }),
      decisions: cases.flatMap(
        (group) => decisionProgress({ ...about, measures, decisions: group }) ?? [],
      ),
      targets: aims.flatMap((revisions) => {
        const measure = measureById(edition202225, revisions[0].measure);
        return (measure && targetProgress({ ...about, measure, revisions })) ?? [];
      }),
    };
    return { status: 200, body };
  };
}

function groupedBy<Fact>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): readonly (readonly [Fact, ...Fact[]])[] {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group) group.push(fact);
    else groups.set(keyOf(fact), [fact]);
  }
  return [...groups.values()];
}
