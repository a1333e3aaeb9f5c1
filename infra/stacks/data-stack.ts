import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  StreamViewType,
  Table,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { OriginalsBucket } from '../constructs/originals-bucket';
import type { Stage } from '../stage';

interface Props extends StackProps {
  readonly stage: Stage;
}

/** What keeps data: nothing in it goes when a stack goes, and nothing in it can be deleted by accident. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly facts: Table;
  /** ARN of the stream of the facts. */
  readonly stream: string;
  readonly projections: Table;
  readonly originals: OriginalsBucket;

  constructor(scope: Construct, id: string, { stage, ...props }: Props) {
    super(scope, id, { ...props, terminationProtection: true });
    this.key = new Key(this, 'Key', {
      description: 'Returns: facts, projections, submitted workbooks, dead letters and logs',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#openToLogs();

    const kept = {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      deletionProtection: true,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    } as const satisfies TableProps;

    // Old images too: they show what was changed, where somebody with other rights changed a fact.
    this.facts = new Table(this, 'Facts', { ...kept, stream: StreamViewType.NEW_AND_OLD_IMAGES });
    this.stream = streamOf(this.facts);
    // Personal data is in the projections, and goes by itself where the secretariat has set a period.
    this.projections = new Table(this, 'Projections', { ...kept, timeToLiveAttribute: 'expires' });
    this.originals = new OriginalsBucket(this, 'Originals', {
      key: this.key,
      origin: `https://${stage.domain}`,
    });
  }

  /** CloudWatch Logs writes under the key, for the logs of this account in this region. */
  #openToLogs(): void {
    const { account, partition, region } = this;
    const logs = `arn:${partition}:logs:${region}:${account}:log-group:*`;
    this.key.addToResourcePolicy(
      new PolicyStatement({
        actions: [
          'Decrypt',
          'DescribeKey',
          'Encrypt',
          'GenerateDataKey',
          'ReEncryptFrom',
          'ReEncryptTo',
        ].map((action) => `kms:${action}`),
        conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logs } },
        principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
        resources: ['*'],
      }),
    );
  }
}

function streamOf({ tableStreamArn }: Table): string {
  if (tableStreamArn === undefined) throw new Error('The table of facts has no stream');
  return tableStreamArn;
}
