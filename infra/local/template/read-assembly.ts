import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { Assembly, Resource, Stack } from './assembly';

/** Reads a cloud assembly whole: the templates of all its stacks, and where their assets are. */
export async function readAssembly(folder: string): Promise<Assembly> {
  const { artifacts } = manifestSchema.parse(await jsonOf(folder, 'manifest.json'));
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();

  for (const [id, artifact] of Object.entries(artifacts)) {
    if (artifact.type === 'aws:cloudformation:stack') {
      const { stackName = id, templateFile } = stackSchema.parse(artifact.properties);
      const template = templateSchema.parse(await jsonOf(folder, templateFile));
      stacks.push(stackOf(stackName, regionOf(artifact.environment), template));
    }
    if (artifact.type === 'cdk:asset-manifest') {
      const { file } = assetsSchema.parse(artifact.properties);
      const { files } = filesSchema.parse(await jsonOf(folder, file));
      for (const { source, destinations } of Object.values(files)) {
        for (const { objectKey } of Object.values(destinations)) {
          if (source.path !== undefined) assets.set(objectKey, resolve(folder, source.path));
        }
      }
    }
  }
  return { stacks, assets };
}

function stackOf(name: string, region: string, template: z.infer<typeof templateSchema>): Stack {
  const { Outputs, Parameters, Resources } = template;
  const resources = new Map<string, Resource>();
  const stack: Stack = {
    name,
    region,
    resources,
    outputs: new Map(
      Object.entries(Outputs).map(([id, { Export, Value }]) => [
        id,
        { value: Value, exportName: Export?.Name },
      ]),
    ),
    parameters: new Map(
      Object.entries(Parameters).flatMap(([id, { Default, Type }]) =>
        Default === undefined || Type.startsWith('AWS::SSM') ? [] : [[id, String(Default)]],
      ),
    ),
  };
  for (const [id, { Properties, Type }] of Object.entries(Resources)) {
    resources.set(id, { id, stack, type: Type, properties: Properties });
  }
  return stack;
}

// A stack that may go to any region says `aws://unknown-account/unknown-region`.
function regionOf(environment = ''): string {
  const region = environment.split('/').at(-1) ?? '';
  return /^[a-z]+-[a-z]+-\d$/.test(region) ? region : 'eu-west-2';
}

async function jsonOf(folder: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve(folder, file), 'utf8'));
}

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z.unknown().optional(),
    }),
  ),
});
const stackSchema = z.object({ stackName: z.string().optional(), templateFile: z.string() });
const assetsSchema = z.object({ file: z.string() });
const filesSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});
const templateSchema = z.object({
  Outputs: z
    .record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }),
    )
    .default({}),
  Parameters: z
    .record(
      z.string(),
      z.object({ Default: z.union([z.string(), z.number()]).optional(), Type: z.string() }),
    )
    .default({}),
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
});
