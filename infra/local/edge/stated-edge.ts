import * as z from 'zod';
import type { Assembly } from '../template/assembly';
import type { Resolve } from '../template/resolver';
import { responseHeaders } from './response-headers';

/** What CloudFront does for paths of a kind, the first kind that fits. */
export interface Behaviour {
  readonly expression: RegExp;
  readonly to: 'api' | 'files';
  /** Put on every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Put on every request before it goes to the API, in place of the caller's own. */
  readonly requestHeaders: Readonly<Record<string, string>>;
}

/** What a template's distribution does before the API and the pane's files; without one, nothing. */
export function statedEdge({ stacks }: Assembly, resolve: Resolve): readonly Behaviour[] {
  const resources = stacks.flatMap((stack) => [...stack.resources.values()]);
  const distributions = resources.filter(({ type }) => type === 'AWS::CloudFront::Distribution');
  const policies = new Map(
    resources
      .filter(({ type }) => type === 'AWS::CloudFront::ResponseHeadersPolicy')
      .map(({ id, properties, stack }) => {
        const reference = resolve({ Ref: id }, stack);
        return [reference, responseHeaders(resolve(properties, stack))] as const;
      }),
  );

  return distributions.flatMap(({ properties, stack }) => {
    const { DistributionConfig: stated } = schema.parse(properties);
    const origins = new Map(stated.Origins.map((origin) => [origin.Id, origin]));

    return [...stated.CacheBehaviors, { ...stated.DefaultCacheBehavior, PathPattern: '*' }].map(
      ({ PathPattern, ResponseHeadersPolicyId, TargetOriginId }) => {
        const origin = origins.get(TargetOriginId);
        if (!origin) throw new Error(`The distribution has no origin ${TargetOriginId}`);
        const given = customHeaders.parse(resolve(origin.OriginCustomHeaders, stack));
        return {
          expression: expressionOf(PathPattern),
          to: origin.S3OriginConfig === undefined ? 'api' : 'files',
          headers: policies.get(resolve(ResponseHeadersPolicyId, stack)) ?? {},
          requestHeaders: Object.fromEntries(
            given.map(({ HeaderName, HeaderValue }) => [HeaderName.toLowerCase(), HeaderValue]),
          ),
        };
      },
    );
  });
}

// `*` stands for any characters, slashes among them, and `?` for one; a first slash may be left out.
function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replace(/^\//, '').replace(/[.+^$(){}|[\]\\]/g, '\\$&');
  return new RegExp(`^/${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}

const behaviour = z.object({
  ResponseHeadersPolicyId: z.unknown().optional(),
  TargetOriginId: z.string(),
});
const customHeaders = z.array(z.object({ HeaderName: z.string(), HeaderValue: z.string() }));
const schema = z.object({
  DistributionConfig: z.object({
    CacheBehaviors: z.array(behaviour.extend({ PathPattern: z.string() })).default([]),
    DefaultCacheBehavior: behaviour,
    Origins: z.array(
      z.object({
        Id: z.string(),
        OriginCustomHeaders: z.array(z.unknown()).default([]),
        S3OriginConfig: z.unknown().optional(),
      }),
    ),
  }),
});
