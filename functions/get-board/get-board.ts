import { boardReport } from '#domain/review/board-report';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { progressFacts } from '../fold-progress';
import { parseOrRefuse } from '../parse-or-refuse';
import { periodSchema } from '../query-schemas';
import { daySchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';

export const askedSchema = z.object({
  /** The last quarter of the six months. */
  period: periodSchema,
  asAt: daySchema.exactOptional(),
  /** The day after which a first return was late. */
  deadline: daySchema.exactOptional(),
  compareWith: periodSchema.exactOptional(),
});

/** Gives the Board report for the six months that end with a quarter, out of the facts of every organisation. */
export function getBoard({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const { asAt, compareWith, deadline, period } = asked.value;
    const { organisations } = edition202225;
    const facts = await Promise.all(organisations.map(({ id }) => progressFacts(tables, id)));
    const body = boardReport({
      edition: edition202225,
      period: period.period,
      ...(asAt !== undefined && { asAt }),
      ...(deadline !== undefined && { deadline }),
      ...(compareWith && { compareWith: compareWith.period }),
      decisions: facts.flatMap(({ decisions }) => decisions),
      targets: facts.flatMap(({ targets }) => targets),
      history: facts.flatMap(({ history }) => history),
    });
    return { status: 200, body };
  };
}
