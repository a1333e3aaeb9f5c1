import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { join } from 'node:path';
import type { FunctionNeeds } from '../function-needs';
import type { Alarms } from './alarms';
import { ServiceLog } from './service-log';

interface Props {
  readonly alarms: Alarms;
  /** The folder that has the bundle of each function. */
  readonly bundles: string;
  /** Kept for the function, and the most that it gets; without it, what the account has. */
  readonly concurrency: number | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** The key of its environment and its log. */
  readonly key: IKey;
  readonly name: string;
  readonly needs: FunctionNeeds;
}

/** Every function is made here: its bundle, its role, its log, and what rings when it fails. */
export class ServiceFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { alarms, bundles, concurrency, environment, key, name, needs } = props;
    const { group } = new ServiceLog(this, 'Log', { key });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [group.logGroupArn],
      }),
    );
    this.function = new Function(this, 'Function', {
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(bundles, name)),
      description: name,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      environmentEncryption: key,
      handler: 'index.handler',
      logGroup: group,
      memorySize: needs.memory,
      role,
      runtime: Runtime.NODEJS_24_X,
      timeout: Duration.seconds(needs.timeout),
      ...(concurrency !== undefined && { reservedConcurrentExecutions: concurrency }),
    });
    this.#watch(alarms, name, needs);
  }

  #watch(alarms: Alarms, name: string, { timeout }: FunctionNeeds): void {
    const period = Duration.minutes(5);
    const slow = timeout * 1_000 * 0.8;
    alarms.add(`${name}-errors`, {
      metric: this.function.metricErrors({ period }),
      runbook: 'errors',
      threshold: 1,
    });
    alarms.add(`${name}-throttles`, {
      metric: this.function.metricThrottles({ period }),
      runbook: 'throttles',
      threshold: 1,
    });
    alarms.add(`${name}-duration`, {
      metric: this.function.metricDuration({ period, statistic: 'Maximum' }),
      runbook: 'duration',
      threshold: slow,
    });
  }
}
