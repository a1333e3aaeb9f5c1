import { randomUUID } from 'node:crypto';
import type { Assembly, Resource, Stack } from './assembly';
import { attributeOf, referenceTo } from './attributes';
import { intrinsics } from './intrinsics';
import { account } from './physical-name';

/** Fills in a value of a stack's template. Throws, with its name, for what is not known here. */
export type Resolve = (value: unknown, stack: Stack) => unknown;

/** An attribute that only running things have, such as the ARN of a table's stream. */
export type FindAttribute = (resource: Resource, attribute: string) => string | undefined;

/** Resolves CloudFormation's intrinsic functions across the stacks of an assembly. */
export function resolver(
  { stacks }: Assembly,
  findAttribute: FindAttribute = () => undefined,
): Resolve {
  const secrets = new Map<string, string>();
  const resolve: Resolve = (value, stack) => {
    const filled = fill(value, stack);
    return typeof filled === 'string' ? withSecrets(filled, secrets) : filled;
  };
  const fill: Resolve = (value, stack) => {
    if (Array.isArray(value)) {
      return value.map((each: unknown) => resolve(each, stack)).filter(isGiven);
    }
    if (typeof value !== 'object' || value === null) return value;

    const [[key, argument] = ['', undefined], ...others] = Object.entries(value);
    if (others.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) {
      const intrinsic = intrinsics[key];
      if (!intrinsic) throw new Error(`The template uses ${key}, which is not known here`);
      return intrinsic(argument, { all: { stacks }, attribute, reference, resolve, stack });
    }
    const entries = Object.entries(value).map(([name, each]) => [name, resolve(each, stack)]);
    return Object.fromEntries(entries.filter(([, each]) => isGiven(each)));
  };

  return resolve;

  function reference(name: string, stack: Stack): unknown {
    if (name.startsWith('AWS::')) return pseudo(name, stack);
    const resource = stack.resources.get(name);
    if (resource) return referenceTo(resource);
    const parameter = stack.parameters.get(name);
    if (parameter !== undefined) return parameter;
    throw new Error(`The template of ${stack.name} refers to ${name}, which is not known here`);
  }

  function attribute(id: string, name: string, stack: Stack): string {
    const resource = stack.resources.get(id);
    const value = resource && (findAttribute(resource, name) ?? attributeOf(resource, name));
    if (value !== undefined) return value;
    const type = resource?.type ?? 'no resource';
    throw new Error(
      `The template of ${stack.name} asks for ${name} of ${id} (${type}), which is not known here`,
    );
  }
}

function pseudo(name: string, stack: Stack): string | undefined {
  const values: Readonly<Record<string, string | undefined>> = {
    'AWS::AccountId': account,
    'AWS::NoValue': undefined,
    'AWS::Partition': 'aws',
    'AWS::Region': stack.region,
    'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${account}:stack/${stack.name}/local`,
    'AWS::StackName': stack.name,
    'AWS::URLSuffix': 'amazonaws.com',
  };
  if (!(name in values)) throw new Error(`The template refers to ${name}, which is not known here`);
  return values[name];
}

// `AWS::NoValue` takes a property or an element away.
function isGiven(value: unknown): boolean {
  return value !== undefined;
}

// A secret that CloudFormation would fetch is made up here, one for each name.
function withSecrets(text: string, secrets: Map<string, string>): string {
  return text.replace(/\{\{resolve:[^}]+\}\}/g, (reference) => {
    const secret = secrets.get(reference) ?? randomUUID();
    secrets.set(reference, secret);
    return secret;
  });
}
