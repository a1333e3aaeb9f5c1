import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().exactOptional(),
  UpdateReplacePolicy: z.string().exactOptional(),
});
const templateSchema = z.object({ Resources: z.record(z.string(), resourceSchema) });

/** A resource as CloudFormation is told to make it. */
export type Resource = z.infer<typeof resourceSchema> & { readonly id: string };

/** The resources of each stack of the stage `test`. */
export type Cloud = Readonly<Record<'data' | 'edge' | 'service', readonly Resource[]>>;

/** A stage whose secret is about to change, and which keeps concurrency for one function. */
export const aStage = {
  alarmsTo: ['alarms@example.gov.uk'],
  clientId: '11111111-1111-4111-8111-111111111111',
  cloud: 'worldwide',
  concurrency: { 'submit-return': 40 },
  domain: 'returns.example.gov.uk',
  edgeSecrets: [3, 4],
  personalDataDays: 400,
  region: 'eu-west-2',
  tenants: [{ tenant: '22222222-2222-4222-8222-222222222222', organisation: 'dwp' }],
};

/** Synthesises that stage as the command line does, in a process that has neither network nor credentials. */
export async function aCloud(): Promise<Cloud> {
  const folder = await mkdtemp(join(tmpdir(), 'cloud-'));
  await runInfra('app', folder);
  const resourcesOf = async (part: string): Promise<readonly Resource[]> => {
    const file = await readFile(join(folder, `Returns-test-${part}.template.json`), 'utf8');
    const { Resources } = templateSchema.parse(JSON.parse(file));
    return Object.entries(Resources).map(([id, resource]) => ({ ...resource, id }));
  };
  return {
    data: await resourcesOf('Data'),
    edge: await resourcesOf('Edge'),
    service: await resourcesOf('Service'),
  };
}

/** What a command of `infra/` prints for that stage. Rejects where it fails, or asks for the network. */
export async function runInfra(
  name: string,
  folder: string,
  args: readonly string[] = [],
): Promise<string> {
  const context = {
    stage: 'test',
    stages: { test: aStage },
    // The bundles stay where they are: nobody reads them here.
    'aws:cdk:disable-asset-staging': true,
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', './test/cloud/deny-network.mjs', '--import', 'tsx', `infra/${name}.ts`, ...args],
    {
      env: {
        CDK_CONTEXT_JSON: JSON.stringify(context),
        CDK_OUTDIR: folder,
        HOME: folder,
        PATH: process.env['PATH'],
      },
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  return stdout;
}

/** The properties of each resource of a type. */
export function propertiesOf(
  resources: readonly Resource[],
  type: string,
): readonly Resource['Properties'][] {
  return resources.filter(({ Type }) => Type === type).map(({ Properties }) => Properties);
}
