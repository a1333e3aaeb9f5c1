import type { Assembly, Resource, Stack } from '../template/assembly';
import { resolver } from '../template/resolver';
import { matchRoute } from './match-route';
import { routeTable } from './route-table';

/** An API with the routes given, all of one function, with an authoriser that a test may change. */
function anAssembly(keys: readonly string[], authoriser: object = {}): Assembly {
  const resources = new Map<string, Resource>();
  const stack: Stack = {
    name: 'Service',
    region: 'eu-west-2',
    resources,
    outputs: new Map(),
    parameters: new Map(),
  };
  const add = (id: string, type: string, properties: object) =>
    resources.set(id, { id, stack, type: `AWS::${type}`, properties: { ...properties } });
  const arn = { 'Fn::GetAtt': ['Answer', 'Arn'] };
  const uri = {
    'Fn::Join': ['', ['arn:aws:apigateway:x:lambda:path/functions/', arn, '/invocations']],
  };
  add('Answer', 'Lambda::Function', {});
  add('Authoriser', 'ApiGatewayV2::Authorizer', {
    AuthorizerPayloadFormatVersion: '2.0',
    AuthorizerType: 'REQUEST',
    AuthorizerUri: uri,
    EnableSimpleResponses: true,
    IdentitySource: ['$request.header.Authorization'],
    ...authoriser,
  });
  add('Integration', 'ApiGatewayV2::Integration', {
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: arn,
    PayloadFormatVersion: '2.0',
  });
  for (const RouteKey of keys) {
    add(RouteKey, 'ApiGatewayV2::Route', {
      AuthorizationType: 'CUSTOM',
      AuthorizerId: { Ref: 'Authoriser' },
      RouteKey,
      Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
    });
  }
  return { stacks: [stack], assets: new Map() };
}

const tableOf = (assembly: Assembly) => routeTable(assembly, resolver(assembly));

describe('the routes of a template', () => {
  it('lead to their function by way of their authoriser', () => {
    const functionArn = 'arn:aws:lambda:eu-west-2:000000000000:function:Service-Answer';

    expect(tableOf(anAssembly(['GET /returns']))).toMatchObject([
      {
        key: 'GET /returns',
        functionArn,
        timeoutMilliseconds: 30_000,
        authoriser: { functionArn, cacheSeconds: 300 },
      },
    ]);
  });

  it.each([
    ['GET', '/returns/latest', 'GET /returns/latest'],
    ['GET', '/returns/2023-24-Q2', 'GET /returns/{period}'],
    ['GET', '/returns/a/b', 'ANY /returns/{proxy+}'],
    ['PUT', '/returns/a', 'ANY /returns/{proxy+}'],
    ['PUT', '/elsewhere', '$default'],
  ])('%s %s goes to the most specific, %s', (method, path, key) => {
    const keys = [
      '$default',
      'ANY /returns/{proxy+}',
      'GET /returns/{period}',
      'GET /returns/latest',
    ];

    expect(matchRoute(tableOf(anAssembly(keys)), method, path)?.route.key).toBe(key);
  });

  it.each([
    ['EnableSimpleResponses', { EnableSimpleResponses: false }],
    ['AuthorizerType', { AuthorizerType: 'JWT' }],
    ['IdentitySource', { IdentitySource: ['$stageVariables.x'] }],
  ])('are refused where %s is not known here', (name, change) => {
    expect(() => tableOf(anAssembly(['GET /returns'], change))).toThrow(name);
  });
});
