import type { Observation } from '#domain/progress/observation';
import { deliveriesOf } from '#domain/return/deliveries-of';
import type { Return } from '#domain/return/return';
import type { Answer } from '#domain/rules/context';
import { appendFacts, type Append, type Appended } from './append-facts';
import type { Head } from './head';
import {
  answersKey,
  auditKey,
  blockKey,
  deliveriesKey,
  headKey,
  layoutKey,
  observationsKey,
  submissionKey,
} from './keys';
import { personalKey } from './projection-keys';
import { pack, packList } from './packed';
import { layoutOf, personalFields } from './return-layout';
import { storedRowsOf } from './stored-rows';
import type { Tables } from './tables';

/** A return that was accepted, with what is to be kept of it. */
export interface Accepted {
  readonly head: Omit<Head, 'blocks'>;
  readonly return: Return;
  readonly observations: readonly Observation[];
  readonly answers: readonly Answer[];
}

/** Writes a version whole or not at all; `refused` where the version or the submission is already there. */
export function putReturn(tables: Tables, accepted: Accepted): Promise<Appended> {
  return appendFacts(tables, factsOf(accepted, tables));
}

/** The most bytes of one gzip block. */
const mostBlock = 300_000;

function factsOf(accepted: Accepted, { personalDays }: Pick<Tables, 'personalDays'>): Append {
  const { head, return: given, observations, answers } = accepted;
  const { organisation, version, receivedAt, submitter, hash } = head;
  const layout = layoutOf(given);
  const blocks = {
    rows: packList(storedRowsOf(given, layout), mostBlock),
    observations: packList(observations, mostBlock),
    deliveries: packList(deliveriesOf(given), mostBlock),
    answers: packList(answers, mostBlock),
  };
  const audit = { action: 'return submitted', subject: submitter, about: headKey(head).sk };

  return {
    facts: [
      { ...headKey(head), ...head, blocks: countsOf(blocks) },
      { ...layoutKey(head), packed: pack(layout) },
      ...blocks.rows.map((packed, block) => ({ ...blockKey(head, block), packed })),
      ...blocks.observations.map((packed, block) => ({ ...observationsKey(head, block), packed })),
      ...blocks.deliveries.map((packed, block) => ({ ...deliveriesKey(head, block), packed })),
      ...blocks.answers.map((packed, block) => ({ ...answersKey(head, block), packed })),
      { ...submissionKey({ ...head, version: version - 1 }, hash), version },
      { ...auditKey(organisation, receivedAt, audit.about), ...audit },
    ],
    personal: [
      {
        ...personalKey(head),
        ...personalOf(given),
        ...(personalDays !== undefined && { expires: expiry(receivedAt, personalDays) }),
      },
    ],
  };
}

/** Seconds since 1970, as DynamoDB's time to live has them. */
function expiry(receivedAt: string, days: number): number {
  return Math.floor(Date.parse(receivedAt) / 1000) + days * 86_400;
}

function countsOf(blocks: {
  readonly [Part in keyof Head['blocks']]: readonly Uint8Array[];
}): Head['blocks'] {
  const { rows, observations, deliveries, answers } = blocks;
  return {
    rows: rows.length,
    observations: observations.length,
    deliveries: deliveries.length,
    answers: answers.length,
  };
}

function personalOf({ fields: { values } }: Return): Readonly<Record<string, string>> {
  const named = personalFields.map((field) => [field, values[field] ?? ''] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== ''));
}
