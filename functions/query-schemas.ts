import { parsePeriod } from '#domain/period/parse-period';
import { periodKey } from '#domain/period/period-key';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import * as z from 'zod';

/** The id of an organisation of the roadmap. */
export const organisationSchema = z
  .string()
  .refine((id) => edition202225.organisations.some((each) => each.id === id), {
    error: 'Give the id of an organisation, such as dwp',
  });

/** A quarter as paths and queries write it, `2023-24-Q2`, as a period and its key. */
export const periodSchema = z.string().transform((text, context) => {
  const period = parsePeriod(text);
  if (period) return { period, key: periodKey(period) };

  context.issues.push({
    code: 'custom',
    message: 'Give a quarter of the financial year, such as 2023-24-Q2',
    input: text,
  });
  return z.NEVER;
});

/** A version of a return, counted from 1. */
export const versionSchema = z.coerce.number().int().min(1).max(9999);
