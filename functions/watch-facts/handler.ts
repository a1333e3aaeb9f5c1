import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { metricNames } from '../observe/metrics';
import { watchFacts } from './watch-facts';

const service = 'watch-facts';
const logger = new Logger({ serviceName: service });
const metrics = new Metrics({ namespace: 'DigitalAndDataReturns', serviceName: service });

export const handler = watchFacts({
  alarm(fact) {
    logger.critical('A fact was changed or removed', { fact });
    metrics.singleMetric().addMetric(metricNames.factsChanged, MetricUnit.Count, 1);
  },
});
