import * as z from 'zod';
import type { Assembly, Stack } from './assembly';

interface Around {
  readonly all: Pick<Assembly, 'stacks'>;
  readonly stack: Stack;
  readonly attribute: (id: string, name: string, stack: Stack) => string;
  readonly reference: (name: string, stack: Stack) => unknown;
  readonly resolve: (value: unknown, stack: Stack) => unknown;
}

type Intrinsic = (argument: unknown, around: Around) => unknown;

/** What each intrinsic function of CloudFormation gives; those that no template of ours uses are not here. */
export const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, { reference, stack }) => reference(z.string().parse(argument), stack),

  'Fn::GetAtt': (argument, { attribute, stack }) => {
    const [id = '', ...name] = typeof argument === 'string' ? argument.split('.') : texts(argument);
    return attribute(id, name.join('.'), stack);
  },

  'Fn::GetStackOutput': (argument, { all, resolve, stack }) => {
    const asked = outputSchema.parse(argument);
    const OutputName = z.string().parse(resolve(asked.OutputName, stack));
    const StackName = z.string().parse(resolve(asked.StackName, stack));
    const from = all.stacks.find(({ name }) => name === StackName);
    const output = from?.outputs.get(OutputName);
    if (!from || !output) throw new Error(`No stack has the output ${StackName}.${OutputName}`);
    return resolve(output.value, from);
  },

  'Fn::ImportValue': (argument, { all, resolve, stack }) => {
    const wanted = z.string().parse(resolve(argument, stack));
    for (const from of all.stacks) {
      for (const { exportName, value } of from.outputs.values()) {
        if (exportName !== undefined && resolve(exportName, from) === wanted) {
          return resolve(value, from);
        }
      }
    }
    throw new Error(`No stack exports ${wanted}`);
  },

  'Fn::Join': (argument, { resolve, stack }) => {
    const [separator, parts] = z.tuple([z.string(), z.unknown()]).parse(argument);
    return texts(resolve(parts, stack)).join(separator);
  },

  'Fn::Select': (argument, { resolve, stack }) => {
    const [index, list] = z.tuple([z.coerce.number(), z.unknown()]).parse(argument);
    const chosen = z.array(z.unknown()).parse(resolve(list, stack))[index];
    if (chosen === undefined) throw new Error(`Fn::Select finds nothing at ${index}`);
    return chosen;
  },

  'Fn::Split': (argument, { resolve, stack }) => {
    const [separator, text] = z.tuple([z.string(), z.unknown()]).parse(argument);
    return z.string().parse(resolve(text, stack)).split(separator);
  },

  'Fn::Sub': (argument, { attribute, reference, resolve, stack }) => {
    const [text, given] = subSchema.parse(typeof argument === 'string' ? [argument, {}] : argument);
    return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`;
      const value =
        name in given
          ? resolve(given[name], stack)
          : name.includes('.')
            ? attribute(name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1), stack)
            : reference(name, stack);
      return z.union([z.string(), z.number()]).parse(value).toString();
    });
  },
};

const outputSchema = z.object({ OutputName: z.unknown(), StackName: z.unknown() });
const subSchema = z.tuple([z.string(), z.record(z.string(), z.unknown())]);

function texts(value: unknown): string[] {
  return z.array(z.coerce.string()).parse(value);
}
