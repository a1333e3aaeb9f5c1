import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { BuiltFunctions } from '../build-functions';
import { Routes } from '../constructs/routes';
import { ServiceFunction } from '../constructs/service-function';
import { StreamMapping } from '../constructs/stream-mapping';
import { functionNeeds } from '../function-needs';
import { grant } from '../grant';
import type { StatedRoutes } from '../stated-routes';
import type { DataStack } from './data-stack';

interface Props extends StackProps {
  readonly built: BuiltFunctions;
  readonly data: DataStack;
  readonly routes: StatedRoutes;
  readonly settings: Readonly<Record<string, string>>;
}

/** What may be replaced at any time: the functions, the API before them, and what listens to the facts. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { built, data, routes, settings, ...props }: Props) {
    super(scope, id, props);
    const environment = {
      ...settings,
      FACTS_TABLE: data.facts.tableName,
      ORIGINALS_BUCKET: data.originals.bucket.bucketName,
      PROJECTIONS_TABLE: data.projections.tableName,
    };
    const functions = new Map<string, Function>();
    for (const name of built.names) {
      const needs = functionNeeds[name];
      if (!needs) throw new Error(`Say in infra/function-needs.ts what ${name} needs`);
      const { function: made } = new ServiceFunction(this, name, {
        bundles: built.folder,
        environment,
        name,
        needs,
      });
      grant(made, needs, data);
      functions.set(name, made);
    }
    const authoriser = functions.get('authorise');
    if (!authoriser) throw new Error('There is no authoriser');
    new Routes(this, 'Routes', { authoriser, functions, routes });

    const project = functions.get('project');
    if (project) new StreamMapping(this, 'ProjectFacts', { from: data, to: project });
  }
}
