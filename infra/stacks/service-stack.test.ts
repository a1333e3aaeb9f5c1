import { whoMayCall } from '../../functions/authorise/who-may-call';
import { aCloud, propertiesOf, type Cloud } from '../../test/cloud/a-cloud';
import { statementsOf } from '../../test/cloud/statements-of';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await aCloud();
});

const all = (type: string) => propertiesOf(cloud.service, type);
const statements = () => statementsOf(cloud.service);
const onFacts = () =>
  statements().filter(({ resources }) =>
    resources.some((each) => each.includes('FactsA5EA939FArn')),
  );
const text = (value: unknown) => JSON.stringify(value);

describe('what functions are allowed', () => {
  it('names every action and every resource', () => {
    expect(statements().length).toBeGreaterThan(0);
    for (const { actions, resources } of statements()) {
      for (const each of [...actions, ...resources]) expect(each).not.toContain('*');
    }
    expect(all('AWS::IAM::Role').filter(({ ManagedPolicyArns }) => ManagedPolicyArns)).toEqual([]);
  });

  it('lets nobody change or remove a fact', () => {
    const actions = new Set(onFacts().flatMap((each) => each.actions));

    expect([...actions].sort()).toEqual([
      'dynamodb:ConditionCheckItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
    ]);
  });

  it('does not let the projector write facts', () => {
    const projector = onFacts().filter(({ role }) => role.startsWith('project'));

    expect(projector.flatMap(({ actions }) => actions)).toEqual([
      'dynamodb:GetItem',
      'dynamodb:Query',
    ]);
  });

  it('lets nobody write facts whose route only reads', () => {
    const writers = onFacts()
      .filter(({ actions }) => actions.includes('dynamodb:PutItem'))
      .map(({ role }) => role.replace(/Role.*/, ''));
    const writing = Object.entries(whoMayCall)
      .filter(([, { route }]) => !route.startsWith('GET '))
      .map(([name]) => name.replaceAll('-', ''));

    expect(writers).toContain('submitreturn');
    expect(writing).toEqual(expect.arrayContaining(writers));
  });

  it('lets personal data be erased from the projections only', () => {
    const erasing = statements().filter(({ actions }) => actions.includes('dynamodb:DeleteItem'));

    for (const { resources } of erasing) expect(resources.join()).toContain('Projections');
  });
});

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
