import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { PartialItemFailureResponse } from '@aws-lambda-powertools/batch/types';
import * as z from 'zod';
import { logFault } from '../log-fault';
import { putProjection } from '../tables/projections';
import type { Tables } from '../tables/tables';
import type { Projected } from './observe-projection';
import { foldOrganisation } from './fold-organisation';

interface Dependencies {
  /** Told of each change that the projections now have. */
  readonly observe?: (projected: Projected) => void;
  readonly tables: Tables;
}

/**
 * Brings the projections of every organisation that a batch of the facts' stream names up to date. Each is worked out
 * from all facts and kept unless a later one is there, so that a record may come twice, late, or in any order.
 */
export function project({ observe, tables }: Dependencies) {
  return async (event: unknown): Promise<PartialItemFailureResponse> => {
    // The facts of a batch were all written before it came: one fold of an organisation serves all its records.
    const folds = new Map<string, Promise<void>>();

    const handle = async (record: unknown) => {
      const { dynamodb, eventName } = recordSchema.parse(record);
      const organisation = organisationOf(dynamodb.Keys.pk.S);
      if (eventName !== 'INSERT' || organisation === undefined) return;

      const fold = folds.get(organisation) ?? projectOrganisation(tables, organisation);
      folds.set(organisation, fold);
      await fold;
      // One fact of each change says when it was received: the audit's.
      const { pk, sk } = dynamodb.Keys;
      if (!pk.S.startsWith('AUDIT#')) return;
      const receivedAt = sk.S.slice(0, sk.S.indexOf('#'));
      observe?.({ organisation, receivedAt, correlation: dynamodb.NewImage?.correlation?.S });
    };
    return processPartialResponse(
      eventSchema.parse(event),
      handle,
      new BatchProcessor(EventType.DynamoDBStreams),
      { throwOnFullBatchFailure: false },
    );
  };
}

async function projectOrganisation(tables: Tables, organisation: string): Promise<void> {
  try {
    const projections = await foldOrganisation(tables, organisation);
    await Promise.all(projections.map((projection) => putProjection(tables, projection)));
  } catch (error) {
    logFault('project', error);
    throw error;
  }
}

/** Whose facts a partition holds; undefined where they move no projection. */
function organisationOf(pk: string): string | undefined {
  return /^(?:AUDIT|CERTIFICATIONS|DECISIONS|RETURNS|TARGETS)#(.+)$/.exec(pk)?.[1];
}

const eventSchema = z.object({ Records: z.array(z.looseObject({})) });
const text = z.object({ S: z.string() });
const recordSchema = z.object({
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.object({
    Keys: z.object({ pk: text, sk: text }),
    NewImage: z.object({ correlation: text.optional() }).optional(),
  }),
});
