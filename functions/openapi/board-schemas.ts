import type { BoardReport } from '#domain/review/board-report';
import type { MeasureReview } from '#domain/review/measure-review';
import type { MissionReview } from '#domain/review/mission-review';
import { bestToWorst } from '#domain/progress/status';
import { commitments } from '#domain/roadmap/commitments';
import * as z from 'zod';
import { judgedSchema } from './decision-progress-schema';

const ids = z.array(z.string());
const value = z.number().exactOptional();
const rests = z.object({ count: z.int(), of: z.int() });
const verdict = z.enum(['met', 'missed', 'not met yet', 'not met', 'cannot be said']);

const cautionSchema = z.object({
  kind: z.enum([
    'does not add up',
    'few organisations',
    'growing denominator',
    'moved target',
    'no counts',
    'restated',
    'small denominator',
  ]),
  measure: z.string(),
  organisations: ids,
  subject: z.string().exactOptional(),
  why: z.string(),
  evidence: z.string().exactOptional(),
});

const rollUp = z.enum(['sum', 'ratio of sums', 'share that meet it', 'all that meet it', 'none']);
const number = z.number();

const sourceSchema = z.object({
  ...{ organisation: z.string(), subject: z.string().exactOptional() },
  ...{ value: number, numerator: value, denominator: value, evidence: z.string() },
});

const measureSchema: z.ZodType<MeasureReview> = z.object({
  measure: z.string(),
  rollUp,
  status: z.enum([...bestToWorst, 'cannot be said']),
  judged: judgedSchema,
  value,
  target: z
    .object({
      value: z.number(),
      due: z.string().exactOptional(),
      recurs: z.literal('yearly').exactOptional(),
    })
    .exactOptional(),
  verdict,
  organisations: rests,
  gave: ids,
  before: z.object({ value, verdict, gave: ids }),
  likeForLike: z.object({ from: number, to: number, organisations: ids }).exactOptional(),
  distribution: z
    .object({
      organisations: z.int(),
      least: number,
      greatest: number,
      // Tools that read the document want to know what a list holds, not only its places.
      quartiles: z
        .tuple([number, number, number])
        .meta({ items: { type: 'number' } })
        .exactOptional(),
      values: z.array(number),
      small: ids,
    })
    .exactOptional(),
  confidence: z.enum(['high', 'medium', 'low', 'none']),
  cautions: z.array(cautionSchema),
  sources: z.array(sourceSchema),
});

const counts = { met: z.int(), missed: z.int(), notMetYet: z.int(), cannotBeSaid: z.int() };

const missionSchema: z.ZodType<MissionReview> = z.object({
  ...counts,
  mission: z.object({
    number: z.literal([1, 2, 3, 4, 5, 6]),
    name: z.string(),
    sponsor: z.object({ name: z.string(), role: z.string() }),
  }),
  commitments: z.array(
    z.object({
      ...counts,
      commitment: z.object({
        number: z.literal(commitments.map((each) => each.number)),
        mission: z.literal([1, 2, 3, 4, 5, 6]),
        text: z.string(),
        footnote: z.string().exactOptional(),
      }),
      measures: z.array(measureSchema),
    }),
  ),
});

const count = z.object({ services: z.int().exactOptional(), organisations: ids });
const moved = z.array(z.object({ organisation: z.string(), service: z.string() }));
const late = z.object({ organisation: z.string(), receivedAt: z.string() });

/** The Board report, as the service answers it. */
export const boardSchema: z.ZodType<BoardReport> = z.object({
  edition: z.string(),
  period: z.string(),
  from: z.string(),
  to: z.string(),
  asAt: z.string().exactOptional(),
  before: z.object({ period: z.string(), asAt: z.string() }),
  returned: z.object({
    expected: ids,
    returned: ids,
    missing: ids,
    late: z.array(late),
    deadline: z.string().exactOptional(),
  }),
  greatServices: z
    .object({
      ...{ from: count, to: count, movement: value, comparable: ids, target: value },
      meets: z.boolean().exactOptional(),
      listed: z.int(),
      byOrganisation: z.array(z.object({ organisation: z.string(), from: value, to: value })),
      ...{ rose: moved, fell: moved },
    })
    .exactOptional(),
  missions: z.array(missionSchema),
  savings: z.array(
    z.object({
      measure: z.string(),
      basis: z.enum(['to date', 'net, a year']),
      ...{ value, target: value, short: value, verdict, organisations: rests },
    }),
  ),
  decisions: z.object({
    cases: z.int(),
    byStatus: z.array(
      z.object({
        status: z.enum([...bestToWorst, 'cannot be said', 'not approved', 'withdrawn']),
        cases: z.int(),
        approved: z.int(),
      }),
    ),
    judged: judgedSchema,
    conditionsOverdue: z.int(),
  }),
  cautions: z.array(cautionSchema),
});
