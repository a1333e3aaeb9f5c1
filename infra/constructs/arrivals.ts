import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

interface Props {
  readonly bucket: IBucket;
  readonly to: IFunction;
}

/**
 * Tells a function of each file that arrives in a bucket. By way of EventBridge, so that the bucket, which stays, does
 * not name the function, which may be replaced.
 */
export class Arrivals extends Construct {
  constructor(scope: Construct, id: string, { bucket, to }: Props) {
    super(scope, id);
    new Rule(this, 'Rule', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucket.bucketName] } },
      },
      targets: [new LambdaFunction(to)],
    });
  }
}
