import { cellAddress } from '#domain/cells/address';
import { caseForm } from '#domain/form/case-1/form';
import type { Finding } from '#domain/rules/finding';
import { checkCase } from '#domain/spend-control/case-rules/check-case';
import { layOutCase } from '#domain/spend-control/case-workbook/lay-out-case';
import type { CaseRevision } from '#domain/spend-control/case-workbook/next-revision';
import { readCase } from '#domain/spend-control/case-workbook/read-case';
import type { Faults } from '../decision/faults';
import type { CaseEntry } from './case-entry';
import { enteredValues } from './entered-values';

type Read = { readonly one: CaseRevision } | { readonly one?: never; readonly faults: Faults };

/** The submitted case that was typed, or what has to be put right, by field: by the very rules that check a case workbook. Today is an ISO day. */
export function readEntry(entry: CaseEntry, today: string): Read {
  const values = enteredValues(entry);
  const unread = caseForm.fields.fields.filter(
    ({ id }) => (entry.fields[id] ?? '').trim() !== '' && values.fields[id] === undefined,
  );
  const cells = layOutCase(values);
  const { draft, findings } = checkCase(cells, today);
  if (draft && unread.length === 0) return { one: { ...draft, revision: 1, state: 'submitted' } };

  const { sheet, cells: places } = readCase(cells).workbook.fields;
  const fieldAt = new Map(
    Object.entries(places).map(([id, { column, row }]) => [cellAddress(row, column), id]),
  );
  const fieldOf = (finding: Finding) =>
    finding.sheet === sheet ? fieldAt.get(finding.cells) : tableOf(finding);
  const found = findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => [fieldOf(finding) ?? 'case', wordsOf(finding)] as const);
  return {
    faults: {
      ...Object.fromEntries(found.toReversed()),
      ...Object.fromEntries(unread.map(({ id, type }) => [id, unreadWords[type] ?? 'Correct it'])),
    },
  };
}

function tableOf({ records: [record = ''], sheet }: Finding): string | undefined {
  if (sheet === 'Documents') return 'documents';
  if (sheet !== 'Linked cases') return undefined;
  return record.endsWith('/supersedes') ? 'supersedes' : 'linked';
}

function wordsOf({ expected, message, rule }: Finding): string {
  if (rule === 'required-given') return `Blank. Expected: ${expected}`;
  return `${message} Expected: ${expected}`;
}

const unreadWords: Readonly<Partial<Record<string, string>>> = {
  money: 'Enter an amount in pounds, such as 1,250,000',
  integer: 'Enter a whole number, such as 50,000',
};
