import { Stack } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** When an alarm rings: at the threshold or above it, in one period. */
interface Condition {
  readonly metric: IMetric;
  readonly threshold: number;
  /** The line of the runbook that says what to do. */
  readonly runbook: string;
}

/** The alarms of a stack, and who is told of them. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  readonly #tell: SnsAction;

  constructor(scope: Construct, id: string, { tell }: { readonly tell: readonly string[] }) {
    super(scope, id);
    const key = new Key(this, 'Key', { enableKeyRotation: true });
    key.addToResourcePolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: ['*'],
      }),
    );
    const topic = new Topic(this, 'Topic', { enforceSSL: true, masterKey: key });
    for (const address of tell) topic.addSubscription(new EmailSubscription(address));
    this.#tell = new SnsAction(topic);
  }

  /** Adds an alarm, whose description leads to its line in the runbook. */
  add(id: string, { metric, runbook, threshold }: Condition): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `docs/deploy.md, Runbook: ${runbook}`,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      metric,
      threshold,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.#tell);
    this.all.push(alarm);
  }
}
