import { controlSets } from '#domain/spend-control/controls/control-sets';
import type { Endpoint } from '../endpoint';
import { enteredControls } from '../tables/controls';
import type { Tables } from '../tables/tables';

/** Gives every edition of the control as published, and what the secretariat entered beside them. */
export function getControls({ tables }: { readonly tables: Tables }): Endpoint {
  return async () => ({
    status: 200,
    body: { editions: controlSets, ...(await enteredControls(tables)) },
  });
}
