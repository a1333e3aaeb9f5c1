import { aCloud, propertiesOf, type Cloud } from '../../test/cloud/a-cloud';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await aCloud();
}, 180_000);

const keep = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
const table = 'AWS::DynamoDB::Table';
const bucket = 'AWS::S3::Bucket';
const ofType = (type: string) => cloud.data.filter(({ Type }) => Type === type);

describe('the stack that keeps data', () => {
  it('has nothing that goes when the stack goes', () => {
    const lasting = cloud.data.filter(({ Type }) => !Type.endsWith('Policy'));

    expect(lasting.map(({ Type }) => Type).sort()).toEqual([
      table,
      table,
      'AWS::KMS::Key',
      bucket,
      bucket,
    ]);
    for (const resource of lasting) expect(resource).toMatchObject(keep);
  });

  it('has tables that can be restored to any second of 35 days, and not be deleted', () => {
    for (const properties of propertiesOf(cloud.data, table)) {
      expect(properties).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: 35,
        },
      });
    }
  });

  it('encrypts the tables and the workbooks with a key of its own, which rotates', () => {
    const [key] = ofType('AWS::KMS::Key');
    const arn = { 'Fn::GetAtt': [key?.id, 'Arn'] };

    expect(key?.Properties).toMatchObject({ EnableKeyRotation: true });
    for (const properties of propertiesOf(cloud.data, table)) {
      expect(properties).toMatchObject({
        SSESpecification: { KMSMasterKeyId: arn, SSEEnabled: true, SSEType: 'KMS' },
      });
    }
    expect(JSON.stringify(originals())).toContain(JSON.stringify(arn));
  });

  it('streams the facts with what was there before, and only the facts', () => {
    const streams = propertiesOf(cloud.data, table).map(
      ({ StreamSpecification }) => StreamSpecification,
    );

    expect(streams).toEqual([{ StreamViewType: 'NEW_AND_OLD_IMAGES' }, undefined]);
  });

  it('lets projections expire, and no fact', () => {
    const expiring = propertiesOf(cloud.data, table).map(
      ({ TimeToLiveSpecification }) => TimeToLiveSpecification,
    );

    expect(expiring).toEqual([undefined, { AttributeName: 'expires', Enabled: true }]);
  });

  it('keeps each version of a workbook for seven years', () => {
    expect(originals()).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        Rule: { DefaultRetention: { Days: 2555, Mode: 'GOVERNANCE' } },
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  const originals = () =>
    propertiesOf(cloud.data, bucket).find(({ ObjectLockEnabled }) => ObjectLockEnabled);
});

describe('every bucket', () => {
  const buckets = () =>
    Object.values(cloud).flatMap((resources) => propertiesOf(resources, bucket));

  it('is private, encrypted and versioned', () => {
    expect(buckets().length).toBeGreaterThan(0);
    for (const properties of buckets()) {
      expect(properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
      });
      expect(properties['BucketEncryption']).toBeDefined();
    }
  });

  it('refuses who comes without TLS', () => {
    const policies = Object.values(cloud).flatMap((resources) =>
      propertiesOf(resources, 'AWS::S3::BucketPolicy'),
    );

    expect(policies).toHaveLength(buckets().length);
    for (const { PolicyDocument } of policies) {
      expect(PolicyDocument).toMatchObject({
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            Effect: 'Deny',
          }),
        ]) as unknown,
      });
    }
  });
});
