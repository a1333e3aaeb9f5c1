import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { matchesPattern, patternSchema } from '../streams/matches-pattern';
import type { Assembly } from '../template/assembly';
import type { Resolve } from '../template/resolver';
import type { CreatedObject } from './serve-buckets';

/** Which function is told of which events, by the rules of a template. Throws for what is not known here. */
export function statedArrivals({ stacks }: Assembly, resolve: Resolve) {
  const rules = stacks.flatMap((stack) =>
    [...stack.resources.values()]
      .filter(({ type }) => type === 'AWS::Events::Rule')
      .map(({ properties }) => ruleSchema.parse(resolve(properties, stack))),
  );
  return (object: CreatedObject): readonly { readonly arn: string; readonly event: object }[] => {
    const event = arrivalOf(object);
    return rules
      .filter(({ EventPattern }) => matchesPattern(EventPattern, event))
      .flatMap(({ Targets }) => Targets.map(({ Arn: arn }) => ({ arn, event })));
  };
}

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
function arrivalOf({ bucket, key, size, versionId }: CreatedObject) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    detail: { bucket: { name: bucket }, object: { key, size, 'version-id': versionId } },
  };
}

const ruleSchema = z.object({
  EventPattern: patternSchema,
  Targets: z.array(z.object({ Arn: z.string() })),
});
