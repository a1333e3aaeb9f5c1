import * as z from 'zod';
import type { Assembly } from '../template/assembly';
import type { Resolve } from '../template/resolver';
import { patternSchema, type Pattern } from './matches-pattern';

/** What hands the records of a table's stream to a function, as its template states it. */
export interface StatedMapping {
  readonly name: string;
  readonly streamArn: string;
  /** The name or the ARN of the function. */
  readonly functionName: string;
  readonly batchSize: number;
  readonly bisects: boolean;
  /** A record goes to the function where one of them matches; without any, each does. */
  readonly patterns: readonly Pattern[];
  /** How often a batch that failed is tried again. */
  readonly retries: number;
  readonly reportsItems: boolean;
  readonly from: 'LATEST' | 'TRIM_HORIZON';
}

/** The event source mappings of a template. Throws for what is not known here. */
export function statedMappings({ stacks }: Assembly, resolve: Resolve): readonly StatedMapping[] {
  return stacks.flatMap((stack) =>
    [...stack.resources.values()]
      .filter(({ type }) => type === 'AWS::Lambda::EventSourceMapping')
      .map(({ id, properties }) => {
        const stated = schema.parse(resolve(properties, stack));
        return {
          name: `${stack.name}-${id}`,
          streamArn: stated.EventSourceArn,
          functionName: stated.FunctionName,
          batchSize: stated.BatchSize,
          bisects: stated.BisectBatchOnFunctionError,
          patterns: stated.FilterCriteria.Filters.map(({ Pattern: text }) =>
            patternSchema.parse(JSON.parse(text)),
          ),
          retries: stated.MaximumRetryAttempts < 0 ? Infinity : stated.MaximumRetryAttempts,
          reportsItems: stated.FunctionResponseTypes.includes('ReportBatchItemFailures'),
          from: stated.StartingPosition,
        };
      }),
  );
}

// What is left out is as Lambda has it.
const schema = z.object({
  BatchSize: z.number().default(100),
  BisectBatchOnFunctionError: z.boolean().default(false),
  EventSourceArn: z.string().regex(/:dynamodb:.*\/stream\//),
  FilterCriteria: z
    .object({ Filters: z.array(z.object({ Pattern: z.string() })) })
    .default({ Filters: [] }),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  MaximumRetryAttempts: z.number().default(-1),
  StartingPosition: z.enum(['LATEST', 'TRIM_HORIZON']),
});
