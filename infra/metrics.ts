import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';

const namespace = 'DigitalAndDataReturns';

/** How many facts were changed or removed, which nobody may do, as `watch-facts` counts them. */
export function factsChanged(): Metric {
  return new Metric({
    namespace,
    metricName: 'FactsChanged',
    dimensionsMap: { service: 'watch-facts' },
    statistic: 'Sum',
    period: Duration.minutes(1),
  });
}

/** A metric of the functions' own, one line for each of its dimensions: organisation and outcome, or rule. */
export function eachOf(metricName: string, statistic: string, period: Duration): MathExpression {
  const asked = `Namespace="${namespace}" MetricName="${metricName}"`;
  return new MathExpression({
    expression: `SEARCH('${asked}', '${statistic}', ${period.toSeconds()})`,
    label: '',
    period,
  });
}
