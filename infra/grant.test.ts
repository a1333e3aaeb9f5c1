import { whoMayCall } from '../functions/authorise/who-may-call';
import { aCloud, propertiesOf, type Cloud } from '../test/cloud/a-cloud';
import { statementsOf } from '../test/cloud/statements-of';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await aCloud();
}, 180_000);

const all = (type: string) => propertiesOf(cloud.service, type);
const statements = () => statementsOf(cloud.service);
const onFacts = () =>
  statements().filter(({ resources }) =>
    resources.some((each) => each.includes('FactsA5EA939FArn')),
  );

describe('what functions are allowed', () => {
  it('names every action and every resource', () => {
    expect(statements().length).toBeGreaterThan(0);
    for (const { actions, resources } of statements()) {
      for (const each of actions) expect(each).not.toContain('*');
      // But for the workbooks in the folder of the bucket that is for them.
      for (const each of resources) expect(each.replace('"/returns/*"', '')).not.toContain('*');
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
      .map(([name]) => name);
    // It has no route: the bucket tells it of a workbook that arrived.
    const all = [...writing, 'compare-workbook'].map((name) => name.replaceAll('-', ''));

    expect(writers).toContain('submitreturn');
    expect(all).toEqual(expect.arrayContaining(writers));
  });

  it('tells only the function that keeps personal data for how long', () => {
    const told = all('AWS::Lambda::Function').filter((each) =>
      JSON.stringify(each).includes('"PERSONAL_DATA_DAYS":"400"'),
    );

    expect(told.map(({ Description }) => Description)).toEqual(['submit-return']);
  });

  it('lets personal data be erased from the projections only', () => {
    const erasing = statements().filter(({ actions }) => actions.includes('dynamodb:DeleteItem'));

    for (const { resources } of erasing) expect(resources.join()).toContain('Projections');
  });
});
