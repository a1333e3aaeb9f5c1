/** What has to be put right, in words, by field: `approved`, `C1.text`, `K1.target`. */
export type Faults = Readonly<Partial<Record<string, string>>>;

/** What a field shows of its fault. */
export function faultOf(faults: Faults, field: string): { readonly validationMessage?: string } {
  const words = faults[field];
  return words === undefined ? {} : { validationMessage: words };
}
