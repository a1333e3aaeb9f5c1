import * as z from 'zod';

/** Which tenant, and where bodies share one which group in it, speaks for which organisation, and when. */
export const tenantsSchema = z.array(
  z.object({
    tenant: z.string().min(1),
    /** Needed where the tenant serves several organisations. */
    group: z.string().min(1).exactOptional(),
    organisation: z.string().min(1),
    /** ISO day, inclusive. */
    from: z.iso.date().exactOptional(),
    /** ISO day, exclusive. */
    to: z.iso.date().exactOptional(),
  }),
);

export type Tenants = Readonly<z.infer<typeof tenantsSchema>>;

/** The one organisation that a tenant and groups speak for on a day; undefined where there is none, or more than one. */
export function organisationOf(
  tenants: Tenants,
  {
    tenant,
    groups,
    on,
  }: { readonly tenant: string; readonly groups: readonly string[]; readonly on: string },
): string | undefined {
  const found = tenants.filter(
    (each) =>
      each.tenant === tenant &&
      (each.group === undefined || groups.includes(each.group)) &&
      (each.from === undefined || each.from <= on) &&
      (each.to === undefined || on < each.to),
  );
  const [first, ...others] = new Set(found.map(({ organisation }) => organisation));
  return others.length === 0 ? first : undefined;
}
