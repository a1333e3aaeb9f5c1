/** A resource of a stack, as its template states it: values that other resources give are not filled in. */
export interface Resource {
  /** The logical id, which is unique in its stack. */
  readonly id: string;
  readonly stack: Stack;
  /** As CloudFormation has it: `AWS::DynamoDB::Table`. */
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A stack of the cloud assembly, with its template. */
export interface Stack {
  readonly name: string;
  readonly region: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: ReadonlyMap<string, Output>;
  /** What parameters are when a deployment does not say. */
  readonly parameters: ReadonlyMap<string, string>;
}

interface Output {
  readonly value: unknown;
  readonly exportName: unknown;
}

/** What `cdk synth` wrote. */
export interface Assembly {
  readonly stacks: readonly Stack[];
  /** The folder or file of each asset, by the key that it would have in the bucket of assets. */
  readonly assets: ReadonlyMap<string, string>;
}
