import * as z from 'zod';
import { cloudNamed } from './clouds';

const guid = z.guid();

const stageSchema = z.object({
  /** Who is told of an alarm. */
  alarmsTo: z.array(z.email()),
  /** Application (client) id of the app registration in Microsoft Entra ID. */
  clientId: guid,
  /** Which of Microsoft's clouds its people work in. */
  cloud: z.string().transform(cloudNamed),
  /** Concurrency that is kept for a function, and is the most that it gets, by the function's name. */
  concurrency: z.record(z.string(), z.int().min(1)),
  /** Where the pane and the API are: the name that people's browsers ask for. */
  domain: z.hostname(),
  /** Generations of the secret between the distribution and the API: the last is sent, each is accepted. */
  edgeSecrets: z.array(z.int().min(1)).min(1),
  /** Days for which contacts and certifiers are kept, as the secretariat decides; until they are erased without it. */
  personalDataDays: z.int().min(1).exactOptional(),
  /** How much the functions write to their logs. */
  logLevel: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
  region: z.string().regex(/^[a-z]+-[a-z]+-\d$/),
  /** Which tenant, and which group in a shared one, speaks for which organisation, and when. */
  tenants: z
    .array(
      z.object({
        tenant: guid,
        group: guid.exactOptional(),
        organisation: z.string().min(1),
        from: z.iso.date().exactOptional(),
        to: z.iso.date().exactOptional(),
      }),
    )
    .min(1),
});

/** One deployment of the service: what differs between a trial and the real one. */
export type Stage = Readonly<z.infer<typeof stageSchema>> & { readonly name: string };

/** The stage of a name, from the context `stages`. Throws where there is none, or it is not complete. */
export function stageNamed(name: unknown, stages: unknown): Stage {
  const known = z.record(z.string(), z.unknown()).parse(stages);
  const wanted = z
    .string()
    .regex(/^[a-z][a-z0-9]{1,11}$/)
    .parse(name);
  if (!(wanted in known)) {
    throw new Error(`There is no stage ${wanted} in cdk.json: ${Object.keys(known).join(', ')}`);
  }
  return { ...stageSchema.parse(known[wanted]), name: wanted };
}
