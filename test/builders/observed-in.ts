import { form } from '#domain/form/edition-2022-25-1/form';
import { layOutReturn, type ReturnValues } from '#domain/form/lay-out';
import type { Observation } from '#domain/progress/observation';
import { observationsOf } from '#domain/return/observations-of';
import { readReturn } from '#domain/return/read-return';
import { edition202225 } from '#domain/roadmap/edition-2022-25';

type Tables = NonNullable<ReturnValues['tables']>;

/** What a return for 2023-24 Q2 with these tables says, once it is laid out in cells and read again. */
export function observedIn(tables: Tables): readonly Observation[] {
  const fields = { organisation: 'dwp', period: '2023-24 Q2' };
  const cells = layOutReturn({ form, values: { fields, tables } });
  return observationsOf(readReturn(cells, form).return, edition202225);
}

/** What it says of one measure, for the whole organisation or for one subject. */
export function observationIn(
  tables: Tables,
  measure: string,
  subject?: string,
): Observation | undefined {
  return observedIn(tables).find((each) => each.measure === measure && each.subject === subject);
}
