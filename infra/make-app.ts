import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { buildFunctions } from './build-functions';
import { edgeRegion } from './constructs/edge-secrets';
import { DataStack } from './stacks/data-stack';
import { EdgeStack } from './stacks/edge-stack';
import { ServiceStack } from './stacks/service-stack';
import { stageNamed } from './stage';
import { statedRoutes } from './stated-routes';

/** The app with the stacks of one stage. */
export interface Made {
  readonly app: App;
  readonly data: DataStack;
  readonly edge: EdgeStack;
  readonly service: ServiceStack;
}

/**
 * Makes the three stacks of the stage that the context names, `dev` where it names none. Context is that of cdk.json,
 * and over it what the command line gives. Nothing is asked of AWS, nor of any network.
 */
export async function makeApp(root: string, outdir: string): Promise<Made> {
  const { context } = settingsSchema.parse(
    JSON.parse(await readFile(join(root, 'cdk.json'), 'utf8')),
  );
  const app = new App({ outdir, context: { stage: 'dev', ...context } });
  const stage = stageNamed(app.node.tryGetContext('stage'), app.node.tryGetContext('stages'));
  const [built, routes] = await Promise.all([buildFunctions(root), statedRoutes(root)]);

  const name = (part: string) => `Returns-${stage.name}-${part}`;
  const env = { region: stage.region };
  const data = new DataStack(app, name('Data'), { env, stage });
  const service = new ServiceStack(app, name('Service'), { built, data, env, routes, stage });
  const edge = new EdgeStack(app, name('Edge'), {
    apiHost: service.apiHost,
    env: { region: edgeRegion },
    routes,
    stage,
  });
  edge.addStackDependency(service);
  // What runs on one machine is not deployed, and may be tried before it passes.
  if (app.node.tryGetContext('local') !== true) {
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  return { app, data, edge, service };
}

const settingsSchema = z.object({ context: z.record(z.string(), z.unknown()) });
