import type { Figure } from '#domain/figures/figure';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { progressFacts } from '../fold-progress';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema, periodSchema } from '../query-schemas';
import { organisationOfCase } from '../tables/cases';
import type { Tables } from '../tables/tables';
import { oneFigure } from './one-figure';

/** The most figures that one request may ask for. */
const mostFigures = 1000;

export const bodySchema = z.object({
  asks: z
    .array(
      z.object({
        figure: z.enum(['progress', 'status', 'value']),
        of: z.string().min(1).max(200),
        organisation: organisationSchema.exactOptional(),
        period: periodSchema,
      }),
    )
    .min(1)
    .max(mostFigures),
});

/** Gives figures for the cells of a workbook, each in the place of what asked for it. What a person may not see is as if it were not there. */
export function getFigures({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ body, caller }) => {
    const asked = parseOrRefuse(bodySchema, body);
    if ('refusal' in asked) return asked.refusal;

    const known = {
      factsOf: remembering((organisation) => progressFacts(tables, organisation)),
      organisationOf: remembering((reference) => organisationOfCase(tables, reference)),
    };
    const figures = await Promise.all(
      asked.value.asks.map(({ period, ...ask }): Promise<Figure> => {
        return oneFigure({ ...ask, period: period.period }, caller, known);
      }),
    );
    return { status: 200, body: { figures } };
  };
}

function remembering<Fact>(read: (key: string) => Promise<Fact>): (key: string) => Promise<Fact> {
  const asked = new Map<string, Promise<Fact>>();
  return (key) => {
    const found = asked.get(key) ?? read(key);
    asked.set(key, found);
    return found;
  };
}
