import { form } from '#domain/form/edition-2022-25-1/form';

/** The sheets of a return that was made from the form. */
export const likelySheets: readonly string[] = [
  form.fields.sheet,
  ...form.tables.map(({ sheet }) => sheet),
  'Lists',
];

/** The tables of a return that was made from the form. */
export const likelyTables: readonly string[] = form.tables.map(({ name }) => name);
