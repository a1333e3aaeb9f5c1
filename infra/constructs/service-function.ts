import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Architecture, Code, Function, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { join } from 'node:path';
import type { FunctionNeeds } from '../function-needs';

interface Props {
  /** The folder that has the bundle of each function. */
  readonly bundles: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly name: string;
  readonly needs: FunctionNeeds;
}

/** Every function is made here: its bundle, its log group, and what it is given. */
export class ServiceFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, { bundles, environment, name, needs }: Props) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      removalPolicy: RemovalPolicy.RETAIN,
      retention: RetentionDays.ONE_YEAR,
    });
    this.function = new Function(this, 'Function', {
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(bundles, name)),
      description: name,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      handler: 'index.handler',
      logGroup,
      memorySize: needs.memory,
      runtime: Runtime.NODEJS_24_X,
      timeout: Duration.seconds(needs.timeout),
      tracing: Tracing.ACTIVE,
    });
  }
}
