import { form } from '#domain/form/edition-2022-25-1/form';
import type { ReturnValues } from '#domain/form/lay-out';
import { templateValues } from '#domain/form/template-values';
import { formatPeriod } from '#domain/period/format-period';
import type { Period } from '#domain/period/period';
import { isApproved } from '#domain/register/is-approved';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import type { KnownToLedger } from '#domain/rules/read-for-check';
import { plural } from '../plural';

/** What a new return will have in it before anybody fills it in. */
export interface ReturnPlan {
  readonly values: ReturnValues;
  /** Each sheet in its order, and how many of its rows are filled in already. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** What it is filled in from, in words; nothing where the register was not asked. */
  readonly from: readonly string[];
  /** The version of this same quarter that was submitted already. */
  readonly submitted?: number;
}

interface Wanted {
  readonly organisation: string;
  readonly period: Period;
  /** Absent where the register was not asked. */
  readonly known?: KnownToLedger;
}

/** Plans the return of a department for a quarter, filled in from what the ledger knows. */
export function planReturn({ known, organisation, period }: Wanted): ReturnPlan {
  const { lastVersion, previous, register } = known ?? {};
  const values = templateValues({
    edition: edition202225,
    organisation,
    period,
    ...(previous && { previous }),
    ...(register && { register }),
  });
  const decisions = register?.decisions.filter(isApproved) ?? [];
  const last = previous?.return.period;

  return {
    values,
    sheets: [
      { name: form.fields.sheet, rows: 0 },
      ...form.tables.map(({ id, sheet }) => ({
        name: sheet,
        rows: values.tables?.[id]?.length ?? 0,
      })),
    ],
    from: known
      ? [
          plural(register?.targets.length ?? 0, 'target'),
          plural(decisions.length, 'approved decision'),
          last ? `your return for ${formatPeriod(last)}` : 'no earlier return',
        ]
      : [],
    ...(lastVersion && { submitted: lastVersion.version }),
  };
}
