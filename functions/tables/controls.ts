import type { CaseCategory } from '#domain/spend-control/case';
import type { ControlEntry } from '#domain/spend-control/control-entry';
import type { EarnedAutonomy } from '#domain/spend-control/had-autonomy';
import * as z from 'zod';
import { appendFacts, type Appended } from './append-facts';
import { controlKey, controls } from './case-keys';
import { caseInputSchema } from './case-schemas';
import { auditKey } from './keys';
import { readFacts } from './read-facts';
import { daySchema } from './schemas';
import type { Tables } from './tables';

const pence = z.int().min(0);
const days = z.int().min(0).max(400);
const category: z.ZodType<CaseCategory> = caseInputSchema.shape.category;

const questionSchema = z.object({
  id: z.templateLiteral(['entered-', z.string()]),
  question: z.string().min(1).max(400),
  unit: z.literal('answer'),
  answers: z
    .array(z.object({ answer: z.string().min(1), rating: z.enum(['low', 'medium', 'high']) }))
    .min(1)
    .max(20),
});

const ruleSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('from'), from: daySchema }),
  z.object({
    part: z.literal('thresholds'),
    thresholds: z
      .array(
        z.object({
          spend: z.enum([
            'novel or contentious',
            'crypt-key',
            'digital service',
            'public facing service',
            'technology',
            'all other digital, data and technology',
          ]),
          from: pence,
        }),
      )
      .min(1),
  }),
  z.object({
    part: z.literal('service-levels'),
    serviceLevels: z.object({
      acknowledgeWorkingDays: days,
      furtherInformationWorkingDays: days,
      decisionCalendarDays: days,
      queryWorkingDays: days,
    }),
  }),
  z.object({ part: z.literal('pipeline-months'), pipelineMonths: z.int().min(1).max(60) }),
  z.object({
    part: z.literal('questions'),
    category,
    questions: z.array(questionSchema).min(1).max(50),
  }),
]);

/** A rule as the secretariat may enter it; the ledger adds when and who. */
export const entryInputSchema = z.object({
  controlSet: z.string().min(1).max(40),
  rule: ruleSchema,
  from: daySchema,
  source: z.string().trim().min(1).max(1000),
});

/** Earned autonomy as the secretariat may enter it. */
export const autonomyInputSchema = z.object({
  organisation: z.string(),
  from: daySchema,
  to: daySchema.exactOptional(),
});

const added = { author: z.string(), receivedAt: z.iso.datetime() };
/** A rule that the secretariat entered, as the ledger keeps it. */
export const entrySchema: z.ZodType<ControlEntry> = entryInputSchema.extend(added);
/** A grant of earned autonomy, as the ledger keeps it. */
export const autonomySchema = autonomyInputSchema.extend(added);

/** A rule or a grant of earned autonomy, with who entered it and when. */
export type ControlFact = ControlEntry | z.infer<typeof autonomySchema>;

/** What the secretariat entered for the spend control, in the order of receipt. */
export interface EnteredControls {
  readonly entries: readonly ControlEntry[];
  /** The last grant of each organisation and first day: a later one with an end takes the place of an earlier. */
  readonly autonomy: readonly EarnedAutonomy[];
}

/** Every fact that was entered for the spend control, in the order of receipt within its kind. */
export function controlFacts(tables: Tables): Promise<readonly ControlFact[]> {
  return readFacts(tables, { pk: controls }, z.union([entrySchema, autonomySchema]));
}

/** All that was entered for the spend control. */
export async function enteredControls(tables: Tables): Promise<EnteredControls> {
  const facts = await controlFacts(tables);
  const entries = facts.flatMap((fact) => ('rule' in fact ? [fact] : []));
  const grants = facts.flatMap((fact) => ('rule' in fact ? [] : [fact]));
  const autonomy = new Map(grants.map((grant) => [`${grant.organisation}#${grant.from}`, grant]));
  return { entries, autonomy: [...autonomy.values()] };
}

/** Adds a rule or a grant of autonomy. */
export function putControl(tables: Tables, fact: ControlFact): Promise<Appended> {
  const isEntry = 'rule' in fact;
  const { author, from, receivedAt } = fact;
  const about = isEntry ? `${fact.controlSet}#${fact.rule.part}` : `${fact.organisation}#${from}`;
  const key = controlKey(isEntry ? 'ENTRY' : 'AUTONOMY', receivedAt, about);
  return appendFacts(tables, {
    facts: [
      { ...key, ...fact },
      {
        ...auditKey('co', receivedAt, `CONTROL#${key.sk}`),
        action: isEntry ? 'control rule entered' : 'earned autonomy entered',
        subject: author,
        about: key.sk,
      },
    ],
  });
}
