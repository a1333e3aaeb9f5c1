import type { Delivery } from '#domain/progress/delivery';
import * as z from 'zod';

const evidence = z.object({ sheet: z.string(), cells: z.string() });
const pence = z.number();

/** What a return says of one decision, as the ledger keeps it. */
export const deliverySchema: z.ZodType<Delivery> = z.object({
  reference: z.string(),
  spend: z
    .object({
      spent: pence.exactOptional(),
      forecast: pence.exactOptional(),
      rating: z.enum(['green', 'amber-green', 'amber', 'amber-red', 'red']).exactOptional(),
      evidence,
    })
    .exactOptional(),
  conditions: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['open', 'met', 'not-met']),
      metOn: z.string().exactOptional(),
      evidence,
    }),
  ),
  savings: z.array(
    z.object({
      id: z.string(),
      cashReleasing: z.boolean(),
      planned: pence,
      achieved: pence,
      cost: pence,
      evidence,
    }),
  ),
});
