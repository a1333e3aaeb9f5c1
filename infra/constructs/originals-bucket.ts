import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectLockRetention,
  ObjectOwnership,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { LogBucket } from './log-bucket';

interface Props {
  readonly key: IKey;
  /** Where the pane is, from which browsers put workbooks. */
  readonly origin: string;
}

/** The workbooks as they were submitted: each version of each stays as it was for seven years. */
export class OriginalsBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { key, origin }: Props) {
    super(scope, id);
    // CDK's own types do not agree under exactOptionalPropertyTypes, so it is called what it is.
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      bucketKeyEnabled: true,
      cors: [
        {
          allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          allowedMethods: [HttpMethods.PUT],
          allowedOrigins: [origin],
          maxAge: 3600,
        },
      ],
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // Governance, not compliance: a court's order to erase can be followed, by a named person with that right.
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(7 * 365)),
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: new LogBucket(this, 'Log').bucket,
      versioned: true,
    }) as IBucket;
    // Said in the template itself: CDK's own way is a function that changes the bucket after it was made.
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error('The bucket has no resource');
    defaultChild.notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }
}
