import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  EventSourceMapping,
  FilterCriteria,
  StartingPosition,
  type Function,
} from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms';

interface Props {
  readonly alarms: Alarms;
  readonly changes: readonly ('INSERT' | 'MODIFY' | 'REMOVE')[];
  readonly key: IKey;
  /** The function's name, with which the names of its alarms begin. */
  readonly name: string;
  /** ARN of the stream of the facts. */
  readonly stream: string;
  readonly to: Function;
}

/** Hands changes of the facts to a function: a batch that fails is halved, tried again, and at last put aside. */
export class StreamMapping extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { alarms, changes, key, name, stream, to } = props;
    const deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'It is itself the queue of dead letters of a stream: an event source mapping names it, which the rule does not look at.',
    });
    const allow = (actions: string[], resource: string) => {
      to.addToRolePolicy(new PolicyStatement({ actions, resources: [resource] }));
    };
    allow(streamActions, stream);
    allow(['sqs:SendMessage'], deadLetters.queueArn);
    allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn);

    new EventSourceMapping(this, 'Mapping', {
      batchSize: 25,
      bisectBatchOnError: true,
      eventSourceArn: stream,
      filters: [FilterCriteria.filter({ eventName: changes })],
      onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
      reportBatchItemFailures: true,
      retryAttempts: 5,
      startingPosition: StartingPosition.TRIM_HORIZON,
      target: to,
    });
    alarms.add(`${name}-dead-letters`, {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      runbook: 'dead-letters',
      threshold: 1,
    });
    alarms.add(`${name}-behind`, {
      metric: to.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      runbook: 'behind',
      // In milliseconds.
      threshold: 60_000,
    });
  }
}

// Lambda asks for all four before it takes a stream.
const streamActions = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];
