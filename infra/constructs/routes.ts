import { Duration } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import {
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import * as z from 'zod';
import { accessLogFormat } from '../access-log-format';
import type { StatedRoutes } from '../stated-routes';
import { ServiceLog } from './service-log';

interface Props {
  readonly authoriser: IFunction;
  readonly functions: ReadonlyMap<string, IFunction>;
  readonly key: IKey;
  readonly routes: StatedRoutes;
}

/** The header that the distribution before the API adds; its value is a secret. */
export const edgeHeader = 'x-returns-edge';

/** The HTTP API: each route that a function states leads to it, by way of the authoriser. */
export class Routes extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { authoriser, functions, key, routes }: Props) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    this.api.addStage('Stage', {
      accessLogSettings: {
        destination: new LogGroupLogDestination(new ServiceLog(this, 'AccessLog', { key }).group),
        format: accessLogFormat(),
      },
      autoDeploy: true,
      detailedMetricsEnabled: true,
      stageName: '$default',
      throttle: { burstLimit: 400, rateLimit: 200 },
    });
    const authorizer = new HttpLambdaAuthorizer('Authoriser', authoriser, {
      // The answer is kept for both together: a token that came by the edge opens nothing past it.
      identitySource: ['$request.header.Authorization', `$request.header.${edgeHeader}`],
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      resultsCacheTtl: Duration.minutes(5),
    });

    for (const [name, { route }] of Object.entries(routes)) {
      const handler = functions.get(name);
      if (!handler) throw new Error(`${route} leads to ${name}, which has no handler`);
      const [method, path = '/'] = route.split(' ');
      new HttpRoute(this, name, {
        authorizer,
        httpApi: this.api,
        integration: new HttpLambdaIntegration(name, handler),
        routeKey: HttpRouteKey.with(path, z.enum(HttpMethod).parse(method)),
      });
    }
  }
}
