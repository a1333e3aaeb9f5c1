import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** What the functions measure, as the dashboard and the alarms name it. */
export const metricNames = {
  factsChanged: 'FactsChanged',
  openToClean: 'OpenToClean',
  projectionLag: 'ProjectionLag',
  ruleFired: 'RuleFired',
  submissions: 'Submissions',
} as const;

const metrics = new Metrics({ namespace: 'DigitalAndDataReturns', serviceName: 'returns' });

/** One measurement, by its dimensions: ids and words of ours, never what stands in a return. */
interface Measurement {
  readonly name: keyof typeof metricNames;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly unit: keyof typeof MetricUnit;
  readonly value: number;
}

/** Writes a measurement to the log in CloudWatch's embedded format, from which it becomes a metric. */
export function measure({ dimensions = {}, name, unit, value }: Measurement): void {
  const metric = metrics.singleMetric();
  metric.addDimensions({ ...dimensions });
  metric.addMetric(metricNames[name], MetricUnit[unit], value);
}
