import { criteria } from '#domain/alignment/criteria/criteria';
import { caseForm } from '#domain/form/case-1/form';
import { commitments } from '#domain/roadmap/commitments';
import type { CaseFieldValues } from '#domain/spend-control/case-workbook/case-workbook';
import type { CaseSheetValues } from '#domain/spend-control/case-workbook/lay-out-case';
import { parsePounds } from '../decision/parse-pounds';
import type { CaseEntry } from './case-entry';

/** What was typed as the sheets of a case workbook have it, so that the rules of cases check the one as the other. A figure that cannot be read is blank. */
export function enteredValues(entry: CaseEntry): CaseSheetValues {
  const typed = caseForm.fields.fields.map(({ id, type }) => {
    const text = entry.fields[id]?.trim() ?? '';
    return [id, text === '' ? undefined : (parsers[type]?.(text) ?? textOf(type, text))];
  });
  // The form says which fields there are and of which type each is.
  const fields = Object.fromEntries(typed) as CaseFieldValues;
  return {
    fields: { ...fields, formEdition: caseForm.id },
    tables: {
      answers: criteria.map(({ answers, commitment, id, question }) => ({
        question: id,
        commitment,
        asked: question,
        answer: answers[entry.answers[id] ?? '']?.words,
      })),
      commitments: commitments.map(({ number, text }) => ({
        commitment: number,
        text,
        supported: entry.commitments.includes(number) ? 'yes' : undefined,
      })),
      documents: documentsIn(entry.documents),
      linked: [
        ...referencesIn(entry.linked).map((reference) => ({
          reference,
          relation: 'linked' as const,
        })),
        ...referencesIn(entry.supersedes).map((reference) => ({
          reference,
          relation: 'supersedes' as const,
        })),
      ],
    },
  };
}

const parsers: Readonly<Partial<Record<string, (text: string) => number | undefined>>> = {
  money: parsePounds,
  integer: wholeNumber,
};

function textOf(type: string, text: string): string | undefined {
  return parsers[type] ? undefined : text;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : undefined;
}

function referencesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((each) => each !== '');
}

function documentsIn(text: string): readonly { readonly title: string; readonly link: string }[] {
  return text.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const link = words.at(-1) ?? '';
    if (link === '') return [];
    return [{ title: words.slice(0, -1).join(' ') || link, link }];
  });
}
