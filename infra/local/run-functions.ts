import { functionFailure } from './lambda/function-failure';
import { functionPool } from './lambda/function-pool';
import type { FunctionHost } from './lambda/execution-environment';
import type { StatedFunction } from './lambda/stated-functions';

/** The functions of a template, each in threads of its own. */
export interface RunningFunctions {
  /** Calls a function by its name or its ARN. Rejects as Lambda does where it fails. */
  readonly invoke: (nameOrArn: string, event: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Runs functions; a setting that `instead` has replaces the template's in each function that has it. */
export function runFunctions(
  functions: readonly StatedFunction[],
  host: FunctionHost,
  instead: Readonly<Record<string, string>>,
): RunningFunctions {
  const pools = new Map(
    functions.map((stated) => {
      const environment = Object.fromEntries(
        Object.entries(stated.environment).map(([name, value]) => [name, instead[name] ?? value]),
      );
      return [stated.name, functionPool({ ...stated, environment }, host)] as const;
    }),
  );

  return {
    async invoke(nameOrArn, event) {
      const name = nameOrArn.split(':').at(-1) ?? '';
      const pool = pools.get(name);
      if (!pool) throw functionFailure('ResourceNotFoundException', `There is no function ${name}`);
      return pool.invoke(event);
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
