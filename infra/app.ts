import { App } from 'aws-cdk-lib';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFunctions } from './build-functions';
import { DataStack } from './stacks/data-stack';
import { ServiceStack } from './stacks/service-stack';
import { statedRoutes } from './stated-routes';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const app = new App({ outdir: process.env['CDK_OUTDIR'] ?? join(root, 'cdk.out') });
const data = new DataStack(app, 'Returns-dev-Data', {});
new ServiceStack(app, 'Returns-dev-Service', {
  built: await buildFunctions(root),
  data,
  routes: await statedRoutes(root),
  settings: { ISSUERS: '[]', TENANTS: '[]' },
});
app.synth();
