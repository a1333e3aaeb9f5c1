/** Functions by their names in whatever case, as the loader of office.js keeps them. */
interface Association {
  readonly mappings: Readonly<Record<string, unknown>>;
  readonly onchange: (handler: () => void) => void;
}

/** What `associate` is called on, with the functions that the library reads from beside it. */
export interface Associating {
  readonly _association: Association;
  readonly associate: (name: string, run: unknown) => void;
}

/** `Office.actions` or `CustomFunctions` in Node, where the loader that makes them does not run. */
export function association(): Associating {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  return {
    _association: {
      mappings,
      onchange: (handler) => {
        handlers.push(handler);
      },
    },
    associate: (name, run) => {
      mappings[name.toUpperCase()] = run;
      for (const handler of handlers) handler();
    },
  };
}
