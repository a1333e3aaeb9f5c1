import { metricNames } from '../functions/observe/metrics';
import { aCloud, propertiesOf, type Cloud } from '../test/cloud/a-cloud';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await aCloud();
}, 180_000);

it('the dashboard and the alarms name what the functions measure, and all of it', () => {
  const watched = ['AWS::CloudWatch::Dashboard', 'AWS::CloudWatch::Alarm'].flatMap((type) =>
    propertiesOf(cloud.service, type),
  );
  const text = JSON.stringify(watched);
  const searched = [...text.matchAll(/MetricName=[\\"]+(\w+)/g)].map(([, name]) => name);

  expect([...new Set([...searched, 'FactsChanged'])].sort()).toEqual(
    Object.values(metricNames).sort(),
  );
  expect(text).toContain('"MetricName":"FactsChanged"');
  expect(text).toContain('DigitalAndDataReturns');
});
