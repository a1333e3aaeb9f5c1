import type { Assembly } from '../template/assembly';
import { physicalName } from '../template/physical-name';

/** The names of the buckets of a template. */
export function statedBuckets({ stacks }: Assembly): readonly string[] {
  return stacks
    .flatMap(({ resources }) => [...resources.values()])
    .filter(({ type }) => type === 'AWS::S3::Bucket')
    .map(physicalName);
}
