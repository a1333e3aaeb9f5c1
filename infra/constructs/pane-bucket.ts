import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** The pane's files: public in what they say, and to be had only by way of the distribution. */
export class PaneBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { log }: { readonly log: IBucket }) {
    super(scope, id);
    // CDK's own types do not agree under exactOptionalPropertyTypes, so it is called what it is.
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // Enough to roll back to what was there.
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: log,
      serverAccessLogsPrefix: 'pane-files/',
      versioned: true,
    }) as IBucket;
  }
}
