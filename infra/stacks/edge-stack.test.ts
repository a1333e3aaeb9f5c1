import { aCloud, propertiesOf, type Cloud } from '../../test/cloud/a-cloud';
import * as z from 'zod';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await aCloud();
}, 180_000);

const one = (type: string) => {
  const [first, ...others] = propertiesOf(cloud.edge, type);
  if (!first || others.length > 0) throw new Error(`There is not one ${type}`);
  return first;
};
const behaviourSchema = z.object({
  CachePolicyId: z.string(),
  ResponseHeadersPolicyId: z.object({ Ref: z.string() }),
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: z.string(),
});
const distribution = () =>
  z
    .object({
      CacheBehaviors: z.array(behaviourSchema.extend({ PathPattern: z.string() })),
      DefaultCacheBehavior: behaviourSchema,
      Origins: z.array(z.looseObject({ Id: z.string() })),
      ViewerCertificate: z.object({ MinimumProtocolVersion: z.string() }),
      WebACLId: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
    })
    .parse(one('AWS::CloudFront::Distribution')['DistributionConfig']);
const originOf = (id: string) => distribution().Origins.find(({ Id }) => Id === id);
const policyOf = ({ ResponseHeadersPolicyId: { Ref } }: z.infer<typeof behaviourSchema>) =>
  JSON.stringify(cloud.edge.find(({ id }) => id === Ref)?.Properties);

describe('the edge', () => {
  it('adds the latest secret to what it hands to the API, and to nothing else', () => {
    const [, ...others] = distribution().Origins.map(
      ({ OriginCustomHeaders }) => OriginCustomHeaders,
    );

    expect(others).toEqual([
      [
        {
          HeaderName: 'x-returns-edge',
          HeaderValue: '{{resolve:secretsmanager:returns-test-edge-4:SecretString:::}}',
        },
      ],
    ]);
  });

  it('leads every route of the API there, and keeps no answer', () => {
    const routes = propertiesOf(cloud.service, 'AWS::ApiGatewayV2::Route').map(({ RouteKey }) =>
      String(RouteKey).replace(/^[A-Z]+ /, ''),
    );
    const behaviours = distribution().CacheBehaviors.filter(
      ({ PathPattern }) => PathPattern !== '/functions.json',
    );

    for (const route of routes) {
      const leading = behaviours.filter(({ PathPattern }) =>
        route.startsWith(PathPattern.replace('*', '')),
      );
      expect(leading).toHaveLength(1);
    }
    for (const { CachePolicyId, TargetOriginId } of behaviours) {
      // AWS's own policy CachingDisabled.
      expect(CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
      expect(originOf(TargetOriginId)).toHaveProperty('OriginCustomHeaders');
    }
  });

  it('lets Excel on the web read what the formulas are called, and nobody of another origin anything else', () => {
    const { CacheBehaviors, DefaultCacheBehavior } = distribution();
    const open = [...CacheBehaviors, { ...DefaultCacheBehavior, PathPattern: '*' }]
      .filter((each) => policyOf(each).includes('access-control-allow-origin'))
      .map(({ PathPattern, TargetOriginId }) => [PathPattern, TargetOriginId]);

    expect(open).toEqual([['/functions.json', DefaultCacheBehavior.TargetOriginId]]);
  });

  it('has a firewall before all of it, which passes long bodies and limits calls', () => {
    const { WebACLId } = distribution();
    const list = cloud.edge.find(({ id }) => id === WebACLId['Fn::GetAtt'][0])?.Properties;

    expect(list).toMatchObject({ Scope: 'CLOUDFRONT' });
    expect(JSON.stringify(list)).toContain(
      '{"ActionToUse":{"Count":{}},"Name":"SizeRestrictions_BODY"}',
    );
    expect(JSON.stringify(list)).toContain('RateBasedStatement');
  });

  it('speaks TLS 1.2 or later only', () => {
    const { CacheBehaviors, DefaultCacheBehavior, ViewerCertificate } = distribution();

    expect(ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
    expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
    for (const each of CacheBehaviors) expect(each.ViewerProtocolPolicy).toBe('https-only');
  });

  it('lets Office frame the pane, and nobody the API', () => {
    const { CacheBehaviors, DefaultCacheBehavior } = distribution();

    expect(policyOf(DefaultCacheBehavior)).toContain(
      "frame-ancestors 'self' https://*.cloud.microsoft https://*.office.com https://*.officeapps.live.com https://*.sharepoint.com",
    );
    expect(policyOf(DefaultCacheBehavior)).toContain('StrictTransportSecurity');
    for (const each of CacheBehaviors) expect(policyOf(each)).toContain("frame-ancestors 'none'");
  });

  it('lets no other read the files of the pane', () => {
    const { DefaultCacheBehavior } = distribution();

    expect(originOf(DefaultCacheBehavior.TargetOriginId)).toHaveProperty('OriginAccessControlId');
    const allowed = JSON.stringify(propertiesOf(cloud.edge, 'AWS::S3::BucketPolicy')).match(
      /"Effect":"Allow","Principal":\{[^}]*\}/g,
    );
    expect(new Set(allowed)).toEqual(
      new Set([
        '"Effect":"Allow","Principal":{"Service":"cloudfront.amazonaws.com"}',
        '"Effect":"Allow","Principal":{"Service":"logging.s3.amazonaws.com"}',
      ]),
    );
  });
});
