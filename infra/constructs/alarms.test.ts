import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { whoMayCall } from '../../functions/authorise/who-may-call';
import { aCloud, propertiesOf, type Resource } from '../../test/cloud/a-cloud';

const schema = z.looseObject({
  AlarmActions: z.array(z.unknown()).min(1),
  AlarmDescription: z.string(),
  MetricName: z.string(),
});
type Alarm = z.infer<typeof schema>;

let resources: readonly Resource[];
let alarms: readonly Alarm[];
beforeAll(async () => {
  const { edge, service } = await aCloud();
  resources = service;
  alarms = [edge, service].flatMap((stack) =>
    propertiesOf(stack, 'AWS::CloudWatch::Alarm').map((each) => schema.parse(each)),
  );
}, 180_000);

const runbookOf = ({ AlarmDescription }: Alarm) => AlarmDescription.split(': ')[1];
const of = (runbook: string) => alarms.filter((alarm) => runbookOf(alarm) === runbook);

describe('the alarms', () => {
  it('have a line each in the runbook, and the runbook has no other lines', () => {
    const [, runbook = ''] = readFileSync('docs/deploy.md', 'utf8').split('\n## Runbook\n');
    const lines = [...runbook.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name]) => name);

    expect(lines.sort()).toEqual([...new Set(alarms.map(runbookOf))].sort());
  });

  it('ring when any fact is changed or removed, by what watch-facts counts', () => {
    expect(of('facts-changed')).toEqual([
      expect.objectContaining({
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Dimensions: [{ Name: 'service', Value: 'watch-facts' }],
        MetricName: 'FactsChanged',
        Namespace: 'DigitalAndDataReturns',
        Threshold: 1,
      }),
    ]);
  });

  it('ring for the errors, throttles and duration of every function', () => {
    const functions = propertiesOf(resources, 'AWS::Lambda::Function').length;

    expect(functions).toBeGreaterThan(Object.keys(whoMayCall).length);
    for (const runbook of ['errors', 'throttles', 'duration']) {
      expect(of(runbook)).toHaveLength(functions);
    }
  });

  it('ring for one dead letter, and for a stream that is a minute behind', () => {
    expect(of('dead-letters').map(({ Threshold }) => Threshold)).toEqual([1, 1]);
    expect(of('behind').map(({ MetricName, Threshold }) => [MetricName, Threshold])).toEqual([
      ['IteratorAge', 60_000],
      ['IteratorAge', 60_000],
    ]);
  });
});

it('the dashboard has what matters to its readers', () => {
  const [board] = propertiesOf(resources, 'AWS::CloudWatch::Dashboard');

  for (const metric of ['Submissions', 'OpenToClean', 'RuleFired', 'ProjectionLag']) {
    expect(JSON.stringify(board)).toContain(`MetricName=\\\\\\"${metric}\\\\\\"`);
  }
});
