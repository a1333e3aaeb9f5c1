/** An answer to a call of office.js that is older than the Excel API; an error is by its number there. */
export type DdaAnswer = { readonly Error: number } & Readonly<Record<string | number, unknown>>;

/** The copy of a workbook can only be had as a file. */
export const fileTypeNotSupported = 1009;
/** Two copies are open already. */
export const memoryFileLimit = 11_000;
const internalError = 5001;

/** An answer that is an error. */
export function failed(error = internalError): DdaAnswer {
  return { Error: error };
}
