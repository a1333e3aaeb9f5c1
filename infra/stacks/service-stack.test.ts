import { aCloud, propertiesOf, type Cloud } from '../../test/cloud/a-cloud';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await aCloud();
}, 180_000);

const all = (type: string) => propertiesOf(cloud.service, type);
const text = (value: unknown) => JSON.stringify(value);

describe('the API', () => {
  it('asks the authoriser before each of its routes', () => {
    const [authoriser] = cloud.service.filter(
      ({ Type }) => Type === 'AWS::ApiGatewayV2::Authorizer',
    );

    const routes = all('AWS::ApiGatewayV2::Route');
    expect(routes.length).toBeGreaterThan(0);
    for (const route of routes) {
      expect(route).toMatchObject({
        AuthorizationType: 'CUSTOM',
        AuthorizerId: { Ref: authoriser?.id },
      });
      expect(route['RouteKey']).toMatch(/^(GET|POST|PUT) \/\w/);
    }
  });

  it('keeps an answer for the token and the secret of the edge together, so that it opens nothing past it', () => {
    expect(all('AWS::ApiGatewayV2::Authorizer')).toEqual([
      expect.objectContaining({
        AuthorizerPayloadFormatVersion: '2.0',
        AuthorizerResultTtlInSeconds: 300,
        EnableSimpleResponses: true,
        IdentitySource: ['$request.header.Authorization', '$request.header.x-returns-edge'],
      }),
    ]);
  });

  it('gives the authoriser each generation of the secret, by name and not in the template', () => {
    const settings = all('AWS::Lambda::Function').map(text).join();

    expect(settings).toContain(
      '{{resolve:secretsmanager:returns-test-edge-3:SecretString:::}},{{resolve:secretsmanager:returns-test-edge-4:SecretString:::}}',
    );
  });
});

describe('every function', () => {
  it('runs on arm64 and Node 24, with its source map, its settings encrypted, and a log that ends', () => {
    for (const properties of all('AWS::Lambda::Function')) {
      expect(properties).toMatchObject({
        Architectures: ['arm64'],
        Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
        Runtime: 'nodejs24.x',
      });
      expect(properties['KmsKeyArn']).toBeDefined();
    }
    for (const log of all('AWS::Logs::LogGroup')) {
      expect(log).toMatchObject({ RetentionInDays: 365 });
    }
  });

  it('has the concurrency that the stage keeps for it', () => {
    const kept = all('AWS::Lambda::Function').flatMap(
      ({ Description, ReservedConcurrentExecutions: most }) => (most ? [[Description, most]] : []),
    );

    expect(kept).toEqual([['submit-return', 40]]);
  });
});

describe('the mappings of the stream', () => {
  it('report what failed, halve, try five times, and put aside', () => {
    const mappings = all('AWS::Lambda::EventSourceMapping');

    expect(mappings).toHaveLength(2);
    for (const mapping of mappings) {
      expect(mapping).toMatchObject({
        BisectBatchOnFunctionError: true,
        DestinationConfig: { OnFailure: { Destination: expect.anything() as unknown } },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 5,
      });
    }
  });

  it('hand what was added to the projector, and what was changed or removed to the watch', () => {
    const filters = all('AWS::Lambda::EventSourceMapping').map(
      ({ FunctionName, FilterCriteria }) => [
        text(FunctionName).includes('project') ? 'project' : 'watch-facts',
        text(FilterCriteria).match(/[A-Z]{6}/g),
      ],
    );

    expect(Object.fromEntries(filters)).toEqual({
      project: ['INSERT'],
      'watch-facts': ['MODIFY', 'REMOVE'],
    });
  });
});
