import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { BuiltFunctions } from '../build-functions';
import { Alarms } from '../constructs/alarms';
import { Arrivals } from '../constructs/arrivals';
import { edgeSecret, EdgeSecrets } from '../constructs/edge-secrets';
import { Routes } from '../constructs/routes';
import { ServiceDashboard } from '../constructs/service-dashboard';
import { ServiceFunction } from '../constructs/service-function';
import { StreamMapping } from '../constructs/stream-mapping';
import { functionNeeds, type Setting } from '../function-needs';
import { grant } from '../grant';
import { identitySettings } from '../identity-settings';
import { factsChanged } from '../metrics';
import type { Stage } from '../stage';
import type { StatedRoutes } from '../stated-routes';
import type { DataStack } from './data-stack';

interface Props extends StackProps {
  readonly built: BuiltFunctions;
  readonly data: DataStack;
  readonly routes: StatedRoutes;
  readonly stage: Stage;
}

/** What may be replaced at any time: the functions, the API before them, and what listens to the facts. */
export class ServiceStack extends Stack {
  /** The host of the API, which only the distribution before it should call. */
  readonly apiHost: string;
  readonly #alarms: Alarms;
  readonly #functions = new Map<string, Function>();

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { built, data, routes, stage } = props;
    this.#alarms = new Alarms(this, 'Alarms', { tell: stage.alarmsTo });
    const secrets = new EdgeSecrets(this, 'EdgeSecrets', stage);
    for (const name of built.names) this.#add(name, props);

    const authoriser = this.#named('authorise');
    authoriser.node.addDependency(secrets);
    const { api } = new Routes(this, 'Routes', {
      authoriser,
      functions: this.#functions,
      key: data.key,
      routes,
    });
    this.apiHost = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;

    this.#listen('project', data, ['INSERT']);
    this.#listen('watch-facts', data, ['MODIFY', 'REMOVE']);
    const { bucket } = data.originals;
    new Arrivals(this, 'Arrivals', { bucket, to: this.#named('compare-workbook') });
    this.#alarms.add('facts-changed', {
      metric: factsChanged(),
      runbook: 'facts-changed',
      threshold: 1,
    });
    this.#alarms.add('api-faults', {
      metric: api.metricServerError({ statistic: 'Sum' }),
      runbook: 'api-faults',
      threshold: 1,
    });
    new ServiceDashboard(this, 'Dashboard', {
      alarms: this.#alarms.all,
      api,
      functions: this.#functions,
      stage: stage.name,
    });
  }

  #add(name: string, { built, data, stage }: Props): void {
    const needs = functionNeeds[name];
    if (!needs) throw new Error(`Say in infra/function-needs.ts what ${name} needs`);
    const settings: Readonly<Record<Setting, string | undefined>> = {
      ...identitySettings(stage),
      EDGE_SECRETS: stage.edgeSecrets.map((each) => edgeSecret(stage.name, each)).join(','),
      FACTS_TABLE: data.facts.tableName,
      ORIGINALS_BUCKET: data.originals.bucket.bucketName,
      PERSONAL_DATA_DAYS: stage.personalDataDays?.toString(),
      PROJECTIONS_TABLE: data.projections.tableName,
    };
    const read = needs.settings ?? ['FACTS_TABLE', 'PROJECTIONS_TABLE'];
    const made = new ServiceFunction(this, name, {
      alarms: this.#alarms,
      bundles: built.folder,
      concurrency: stage.concurrency[name],
      environment: {
        ...Object.fromEntries(
          read.flatMap((setting) => {
            const value = settings[setting];
            return value === undefined ? [] : [[setting, value] as const];
          }),
        ),
        POWERTOOLS_LOG_LEVEL: stage.logLevel,
      },
      key: data.key,
      name,
      needs,
    });
    grant(made.function, needs, data);
    this.#functions.set(name, made.function);
  }

  #listen(name: string, { key, stream }: DataStack, changes: Listened): void {
    const to = this.#named(name);
    new StreamMapping(this, `${name}-mapping`, {
      alarms: this.#alarms,
      changes,
      key,
      name,
      stream,
      to,
    });
  }

  #named(name: string): Function {
    const found = this.#functions.get(name);
    if (!found) throw new Error(`There is no function ${name}`);
    return found;
  }
}

type Listened = readonly ('INSERT' | 'MODIFY' | 'REMOVE')[];
