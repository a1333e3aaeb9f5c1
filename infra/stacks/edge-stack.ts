import { CfnOutput, Duration, Stack, Validations, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import {
  Distribution,
  HttpVersion,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { clouds } from '../clouds';
import { Alarms } from '../constructs/alarms';
import { ApiBehaviour } from '../constructs/api-behaviour';
import { CarefulHeaders } from '../constructs/careful-headers';
import { edgeSecret } from '../constructs/edge-secrets';
import { Firewall } from '../constructs/firewall';
import { LogBucket } from '../constructs/log-bucket';
import { PaneBucket } from '../constructs/pane-bucket';
import { paneOf } from '../pane-of';
import { panePolicy } from '../pane-policy';
import type { Stage } from '../stage';
import type { StatedRoutes } from '../stated-routes';

interface Props extends StackProps {
  readonly apiHost: string;
  readonly routes: StatedRoutes;
  readonly stage: Stage;
}

/** The one way in: a distribution with a firewall, before the pane's files and the API. */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, { apiHost, routes, stage, ...props }: Props) {
    super(scope, id, props);
    const log = new LogBucket(this, 'Log').bucket;
    const pane = new PaneBucket(this, 'Pane', { log }).bucket;
    const origin = S3BucketOrigin.withOriginAccessControl(pane);
    const headers = new CarefulHeaders(this, 'PaneHeaders', {
      contentSecurityPolicy: [
        panePolicy(paneOf(stage)),
        `frame-ancestors 'self' ${clouds[stage.cloud].frames.join(' ')}`,
      ].join('; '),
    });
    // Excel on the web reads what the formulas are called from an origin of its own.
    const formulas = new CarefulHeaders(this, 'FormulaHeaders', {
      anyoneReads: true,
      contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    });
    const api = new ApiBehaviour(this, 'Api', {
      host: apiHost,
      routes,
      secret: edgeSecret(stage.name, stage.edgeSecrets.at(-1) ?? 1),
    });
    const distribution = new Distribution(this, 'Distribution', {
      additionalBehaviors: {
        ...api.byPath,
        '/functions.json': {
          origin,
          responseHeadersPolicy: formulas.policy,
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        },
      },
      certificate: new Certificate(this, 'Certificate', {
        domainName: stage.domain,
        validation: CertificateValidation.fromDns(),
      }),
      defaultBehavior: {
        origin,
        responseHeadersPolicy: headers.policy,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      },
      defaultRootObject: 'pane.html',
      domainNames: [stage.domain],
      httpVersion: HttpVersion.HTTP2_AND_3,
      logBucket: log,
      logFilePrefix: 'distribution/',
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: new Firewall(this, 'Firewall', { stage: stage.name }).arn,
    });
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR1',
      reason:
        'Departments have people in other countries (embassies, missions, staff who travel); who may do what is decided by their token and not by where they are.',
    });
    new Alarms(this, 'Alarms', { tell: stage.alarmsTo }).add('edge-faults', {
      // In per cent of the answers.
      metric: faultRate(distribution.distributionId),
      runbook: 'edge-faults',
      threshold: 5,
    });
    new CfnOutput(this, 'PaneBucketName', { value: pane.bucketName });
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId });
    new CfnOutput(this, 'DistributionDomain', { value: distribution.domainName });
  }
}

function faultRate(DistributionId: string): Metric {
  return new Metric({
    namespace: 'AWS/CloudFront',
    metricName: '5xxErrorRate',
    dimensionsMap: { DistributionId, Region: 'Global' },
    period: Duration.minutes(5),
    statistic: 'Average',
  });
}
