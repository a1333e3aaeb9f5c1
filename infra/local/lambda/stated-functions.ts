import * as z from 'zod';
import type { Assembly, Resource } from '../template/assembly';
import { physicalName } from '../template/physical-name';
import type { Resolve } from '../template/resolver';

/** A function as its template states it. */
export interface StatedFunction {
  readonly arn: string;
  readonly name: string;
  /** The folder that is deployed, and in it the file and its export: `index.handler`. */
  readonly folder: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutMilliseconds: number;
  /** How many may run at once, where the template keeps a number for it. */
  readonly reserved?: number;
}

/** The functions of a template that Node runs from an asset; others, such as CDK's own for deployments, are left out. */
export function statedFunctions(assembly: Assembly, resolve: Resolve): readonly StatedFunction[] {
  return assembly.stacks
    .flatMap(({ resources }) => [...resources.values()])
    .filter(runsHere)
    .map((resource) => {
      const stated = functionSchema.parse(resolve(resource.properties, resource.stack));
      const folder = assembly.assets.get(stated.Code.S3Key);
      if (folder === undefined)
        throw new Error(`The code of ${resource.id} is not in the assembly`);

      const name = physicalName(resource);
      return {
        arn: z.string().parse(resolve({ 'Fn::GetAtt': [resource.id, 'Arn'] }, resource.stack)),
        name,
        folder,
        handler: stated.Handler,
        environment: stated.Environment.Variables,
        memoryMegabytes: stated.MemorySize,
        timeoutMilliseconds: stated.Timeout * 1000,
        ...(stated.ReservedConcurrentExecutions !== undefined && {
          reserved: stated.ReservedConcurrentExecutions,
        }),
      };
    });
}

/** Whether a resource is a function that is run here. */
export function runsHere({ properties, type }: Resource): boolean {
  return type === 'AWS::Lambda::Function' && hereSchema.safeParse(properties).success;
}

const hereSchema = z.object({
  Code: z.object({ S3Key: z.unknown().refine((key) => key !== undefined) }),
  Runtime: z.string().startsWith('nodejs'),
});

// What is left out is as Lambda has it: 128 MB and 3 seconds.
const functionSchema = z.object({
  Code: z.object({ S3Key: z.string() }),
  Environment: z
    .object({ Variables: z.record(z.string(), z.coerce.string()) })
    .default({ Variables: {} }),
  Handler: z.string(),
  MemorySize: z.coerce.number().default(128),
  ReservedConcurrentExecutions: z.number().optional(),
  Timeout: z.coerce.number().default(3),
});
