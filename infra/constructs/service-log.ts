import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** A log that is kept for a year, under the key of the data. */
export class ServiceLog extends Construct {
  readonly group: LogGroup;

  constructor(scope: Construct, id: string, { key }: { readonly key: IKey }) {
    super(scope, id);
    this.group = new LogGroup(this, 'Group', {
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN,
      retention: RetentionDays.ONE_YEAR,
    });
  }
}
