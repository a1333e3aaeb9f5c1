import {
  AllowedMethods,
  CachePolicy,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import type { StatedRoutes } from '../stated-routes';
import { CarefulHeaders } from './careful-headers';
import { edgeHeader } from './routes';

interface Props {
  readonly host: string;
  readonly routes: StatedRoutes;
  readonly secret: string;
}

/** How the distribution hands calls to the API: never kept, and with the secret that opens it. */
export class ApiBehaviour extends Construct {
  /** By pattern of path, one for the first part of each route. */
  readonly byPath: Readonly<Record<string, BehaviorOptions>>;

  constructor(scope: Construct, id: string, { host, routes, secret }: Props) {
    super(scope, id);
    const headers = new CarefulHeaders(this, 'Headers', {
      contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    });
    const behaviour = {
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      origin: new HttpOrigin(host, {
        customHeaders: { [edgeHeader]: secret },
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      }),
      // API Gateway goes by the host that it is asked as.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: headers.policy,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
    const firstParts = new Set(
      Object.values(routes).map(({ route }) => /^[A-Z]+ \/([^/]+)/.exec(route)?.[1] ?? ''),
    );
    this.byPath = Object.fromEntries([...firstParts].map((part) => [`/${part}*`, behaviour]));
  }
}
