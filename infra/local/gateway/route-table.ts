import * as z from 'zod';
import type { Assembly, Resource } from '../template/assembly';
import type { Resolve } from '../template/resolver';
import { functionArnIn } from './function-arn-in';
import { expressionOf, specificness } from './route-expression';
import { statedAuthoriser, type StatedAuthoriser } from './stated-authoriser';

/** A route of the HTTP API, and where it leads. */
export interface GatewayRoute {
  /** As API Gateway has it: `GET /returns/{period}`. */
  readonly key: string;
  /** `ANY` takes each. */
  readonly method: string;
  /** Matches a path; its groups are the path's parameters. */
  readonly expression: RegExp;
  readonly functionArn: string;
  /** How long API Gateway waits for the function. */
  readonly timeoutMilliseconds: number;
  /** Without one, anybody may call the route. */
  readonly authoriser?: StatedAuthoriser;
}

/** The routes of a template's one HTTP API, the most specific first. Throws for what is not known here. */
export function routeTable({ stacks }: Assembly, resolve: Resolve): readonly GatewayRoute[] {
  const resources = stacks.flatMap((stack) => [...stack.resources.values()]);
  const ofType = (kind: string) =>
    resources
      .filter(({ type }) => type === `AWS::ApiGatewayV2::${kind}`)
      .map((resource) => ({ resource, stated: resolve(resource.properties, resource.stack) }));
  const byId = <T>(kind: string, parse: (stated: unknown) => T) =>
    new Map(
      ofType(kind).map(({ resource, stated }) => [referenceTo(resource), parse(stated)] as const),
    );

  if (ofType('Api').length > 1) throw new Error('The template has several APIs; one is known here');
  const authorisers = byId('Authorizer', statedAuthoriser);
  const integrations = byId('Integration', (stated) => integrationSchema.parse(stated));

  return ofType('Route')
    .map(({ stated }) => {
      const { AuthorizationType, AuthorizerId = '', RouteKey, Target } = routeSchema.parse(stated);
      const integration = integrations.get(Target.replace('integrations/', ''));
      if (!integration) throw new Error(`The route ${RouteKey} leads to no integration`);
      const authoriser = authorisers.get(AuthorizerId);
      if (AuthorizationType === 'CUSTOM' && !authoriser) {
        throw new Error(`The route ${RouteKey} has no authoriser`);
      }
      const [method = '', path = ''] =
        RouteKey === '$default' ? ['ANY', '/{proxy+}'] : RouteKey.split(' ');

      const route: GatewayRoute = {
        key: RouteKey,
        method,
        expression: expressionOf(path),
        functionArn: functionArnIn(integration.IntegrationUri),
        timeoutMilliseconds: integration.TimeoutInMillis,
        ...(AuthorizationType === 'CUSTOM' && authoriser && { authoriser }),
      };
      return { route, order: specificness(method, path) };
    })
    .sort((one, other) => one.order - other.order)
    .map(({ route }) => route);

  function referenceTo(resource: Resource): string {
    return z.string().parse(resolve({ Ref: resource.id }, resource.stack));
  }
}

const integrationSchema = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().default(30_000),
});
const routeSchema = z.object({
  AuthorizationType: z.enum(['CUSTOM', 'NONE']).default('NONE'),
  AuthorizerId: z.string().optional(),
  RouteKey: z.string(),
  Target: z.string(),
});
