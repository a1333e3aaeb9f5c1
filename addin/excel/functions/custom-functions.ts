/** What office.js has for the functions of an add-in. */
export interface CustomFunctionsApi {
  readonly associate: (
    id: string,
    run: (...given: readonly unknown[]) => Promise<number | string>,
  ) => void;
  readonly Error: new (code: unknown, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: unknown; readonly notAvailable: unknown };
}
