import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  StartingPosition,
  type Function,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DataStack } from '../stacks/data-stack';

interface Props {
  readonly from: DataStack;
  readonly to: Function;
}

/** Hands new facts to a function: a batch that fails is halved, tried again, and at last put aside as a dead letter. */
export class StreamMapping extends Construct {
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { from: { facts, key }, to }: Props) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const eventSourceArn = facts.tableStreamArn;
    if (eventSourceArn === undefined) throw new Error('The table of facts has no stream');
    to.addToRolePolicy(
      new PolicyStatement({
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [eventSourceArn],
      }),
    );
    new EventSourceMapping(this, 'Mapping', {
      batchSize: 25,
      bisectBatchOnError: true,
      eventSourceArn,
      filters: [FilterCriteria.filter({ eventName: ['INSERT'] })],
      onFailure: new SqsDlq(this.deadLetters),
      reportBatchItemFailures: true,
      retryAttempts: 5,
      startingPosition: StartingPosition.TRIM_HORIZON,
      target: to,
    });
  }
}
