import type * as z from 'zod';

/** What each parameter of a path or query means, by its name. */
const meanings: Readonly<Record<string, string>> = {
  asAt: 'An ISO day: counts only what was received up to its end, in UTC',
  compareWith:
    'The last quarter of the report to compare with; the one before where it is left out',
  deadline: 'An ISO day: a first return that came after it was late',
  from: 'The first ISO day, included',
  limit: 'The most entries of a page',
  next: 'The `next` of the page before, as it was',
  organisation:
    'The id of an organisation, such as `dwp`; your own where it is left out. Only roles that read across organisations may name another',
  period: 'A quarter of the financial year, such as `2023-24-Q2`',
  reference: 'The reference of a case, such as `DWP-2024-001`',
  to: 'The last ISO day, included',
  version: 'A version of a return, counted from 1',
};

/** Parameters with what each means, where it is known. */
export function described(parameters: z.ZodObject): z.ZodObject {
  const { shape } = parameters;
  return parameters.extend(
    Object.fromEntries(
      Object.entries(shape).map(([name, schema]) => {
        const meaning = meanings[name];
        return [name, meaning === undefined ? schema : (schema as z.ZodType).describe(meaning)];
      }),
    ),
  );
}
