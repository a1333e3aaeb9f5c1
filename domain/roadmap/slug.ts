/** A name as an id: lower case, apostrophes dropped, hyphens between words. `Claim Carer's Allowance` is `claim-carers-allowance`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
