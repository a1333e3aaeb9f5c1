import { formatPeriod } from '../period/format-period';
import type { Period } from '../period/period';
import type { Observation } from '../progress/observation';
import { isApproved } from '../register/is-approved';
import type { Register } from '../register/register';
import type { FieldValues, Return, Values } from '../return/return';
import type { Edition } from '../roadmap/edition';
import { servicesOf } from '../roadmap/services-of';
import { carriedRecords } from './carried-records';
import { form } from './edition-2022-25-1/form';
import type { ReturnValues } from './lay-out';
import { measuresAsked } from './measures-asked';

/** What a template is made from; the register and the last return are absent offline. */
export interface TemplateSources {
  readonly edition: Edition;
  readonly organisation: string;
  readonly period: Period;
  readonly register?: Register;
  /** The last accepted return and what it said of each measure. */
  readonly previous?: { readonly return: Return; readonly observations: readonly Observation[] };
}

/** What the template of a department and quarter has in it before anybody fills it. */
export function templateValues(sources: TemplateSources): ReturnValues {
  const { previous } = sources;
  const carried = Object.fromEntries(
    form.tables.map((table) => [
      table.id,
      carriedRecords<object>(table, previous?.return.tables[table.id].records ?? []),
    ]),
  );
  return {
    fields: fields(sources),
    tables: {
      ...carried,
      measures: measures(sources),
      ...(!previous && { services: services(sources) }),
      ...spend(sources),
    },
  };
}

function fields({ organisation, period, previous }: TemplateSources): Partial<FieldValues> {
  const last = previous?.return.fields.values;
  return {
    organisation,
    period: formatPeriod(period),
    formEdition: form.id,
    contactName: last?.contactName,
    contactEmail: last?.contactEmail,
    certifierName: last?.certifierName,
    certifierRole: last?.certifierRole,
  };
}

function measures({ edition, previous, register }: TemplateSources): Partial<Values<'measures'>>[] {
  return measuresAsked(edition).map(({ id, name }) => {
    const isOwn = (of: { measure: string; subject?: string }) =>
      of.measure === id && of.subject === undefined;
    const target = register?.targets.find(isOwn);
    return {
      measure: id,
      name,
      answer: 'reported',
      baseline: target?.baseline?.value,
      baselineDate: target?.baseline?.date,
      target: target?.value,
      due: target?.due,
      lastValue: previous?.observations.find(isOwn)?.value,
    };
  });
}

function services({ edition, organisation }: TemplateSources): Partial<Values<'services'>>[] {
  return servicesOf(edition, organisation).map(({ id, name }) => ({ service: id, name }));
}

function spend({ previous, register }: TemplateSources) {
  const decisions = register?.decisions.filter(isApproved) ?? [];
  const last = new Map(previous?.return.tables.spend.records.map(({ id, values }) => [id, values]));
  return {
    spend: decisions.map(({ reference, title, approved }) => ({
      reference,
      title,
      approved,
      spent: last.get(reference)?.spent,
      forecast: last.get(reference)?.forecast,
    })),
    conditions: decisions.flatMap(({ reference, conditions }) =>
      conditions.map(({ id, text, due }) => ({
        reference,
        condition: id,
        text,
        due,
        ...lastStatus(previous?.return, `${reference}/${id}`),
      })),
    ),
  };
}

function lastStatus(previous: Return | undefined, record: string): Partial<Values<'conditions'>> {
  const last = previous?.tables.conditions.records.find(({ id }) => id === record)?.values;
  return { status: last?.status, metOn: last?.metOn, evidence: last?.evidence };
}
