/** What office.js makes of `CustomFunctions`, which the types describe otherwise. */
export interface LoadedCustomFunctions {
  readonly associate: (id: string, run: (...given: never[]) => unknown) => void;
  readonly Error: new (code: unknown) => Error;
  readonly ErrorCode: { readonly notAvailable: unknown };
}
