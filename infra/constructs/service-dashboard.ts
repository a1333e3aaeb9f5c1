import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type Alarm,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { eachOf } from '../metrics';

interface Props {
  readonly alarms: readonly Alarm[];
  readonly api: HttpApi;
  readonly functions: ReadonlyMap<string, IFunction>;
  readonly stage: string;
}

/** What people look at: first whether returns arrive and become clean, then whether the machine runs. */
export class ServiceDashboard extends Construct {
  constructor(scope: Construct, id: string, { alarms, api, functions, stage }: Props) {
    super(scope, id);
    const day = Duration.days(1);
    const period = Duration.minutes(5);
    const each = [...functions.values()];
    const ofEach = (metric: (of: IFunction) => IMetric) => each.map(metric);

    new Dashboard(this, 'Board', {
      dashboardName: `returns-${stage}`,
      widgets: [
        [
          graph('Submissions by organisation and outcome, a day', [
            eachOf('Submissions', 'Sum', day),
          ]),
          graph('Time from open to clean, median', [eachOf('OpenToClean', 'p50', day)]),
          graph('How often each rule fires, a day', [eachOf('RuleFired', 'Sum', day)]),
        ],
        [
          graph('Projection lag, the longest', [eachOf('ProjectionLag', 'Maximum', period)]),
          graph('Answers, and faults among them', [
            api.metricCount({ period }),
            api.metricClientError({ period }),
            api.metricServerError({ period }),
          ]),
          graph('Time to answer', [
            api.metricLatency({ period, statistic: 'p50' }),
            api.metricLatency({ period, statistic: 'p99' }),
          ]),
        ],
        [
          graph(
            'Errors',
            ofEach((of) => of.metricErrors({ period })),
          ),
          graph(
            'Throttles',
            ofEach((of) => of.metricThrottles({ period })),
          ),
          graph(
            'Duration, the longest',
            ofEach((of) => of.metricDuration({ period, statistic: 'Maximum' })),
          ),
        ],
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 6 })],
      ],
    });
  }
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 });
}
