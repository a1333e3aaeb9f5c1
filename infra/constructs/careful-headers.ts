import { Duration } from 'aws-cdk-lib';
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';

interface Props {
  /** Whether pages of any origin may read the answer; only what holds nothing of anybody. */
  readonly anyoneReads?: boolean;
  /** The whole of the content security policy, with who may frame the answer. */
  readonly contentSecurityPolicy: string;
}

const year = Duration.days(365);

/** The headers that keep browsers careful with what the distribution answers. */
export class CarefulHeaders extends Construct {
  readonly policy: ResponseHeadersPolicy;

  constructor(scope: Construct, id: string, { anyoneReads = false, contentSecurityPolicy }: Props) {
    super(scope, id);
    // No X-Frame-Options: it cannot name Office's hosts, and browsers go by frame-ancestors where both are there.
    this.policy = new ResponseHeadersPolicy(this, 'Policy', {
      customHeadersBehavior: {
        customHeaders: [
          {
            header: 'permissions-policy',
            value: 'camera=(), geolocation=(), microphone=(), payment=()',
            override: true,
          },
          ...(anyoneReads
            ? [{ header: 'access-control-allow-origin', value: '*', override: true }]
            : []),
        ],
      },
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: year,
          includeSubdomains: true,
          override: true,
        },
      },
    });
  }
}
