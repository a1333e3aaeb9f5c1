import { answerLists } from '../../form/case-1/answer-lists';
import type { Case, CaseAnswer } from '../case';
import { codeOfAnswer } from './code-of-answer';
import type { CaseFieldValues, CaseValues, CaseWorkbook } from './case-workbook';

/** A case as a workbook gives it: what it is sent as, and who received it when, come later. */
export type CaseDraft = Omit<Case, 'preparer' | 'receivedAt' | 'revision' | 'state'>;

/** The case that a workbook holds; undefined where it lacks what every case has, which the check reports. */
export function caseDraft({ fields, tables }: CaseWorkbook): CaseDraft | undefined {
  const required = requiredOf(fields.values);
  if (!required) return undefined;

  const linked = tables.linked.records.map(({ values }) => values);
  return {
    ...required,
    ...optionalOf(fields.values),
    commitments: tables.commitments.records.flatMap(({ values }) =>
      values.supported === 'yes' && values.commitment !== undefined ? [values.commitment] : [],
    ),
    answers: tables.answers.records.flatMap(({ values }) => answerOf(values)),
    documents: tables.documents.records.flatMap(({ values: { link, title } }) =>
      title !== undefined && link !== undefined ? [{ title, link }] : [],
    ),
    linked: referencesOf(linked, 'linked'),
    supersedes: referencesOf(linked, 'supersedes'),
  };
}

type Optional = 'annualCost' | 'product' | 'subject' | 'supplier' | 'technology' | 'transactions';
type Listed = 'answers' | 'commitments' | 'documents' | 'linked' | 'supersedes';

function requiredOf(values: CaseFieldValues): Omit<CaseDraft, Listed | Optional> | undefined {
  const { amount, begins, category, ends, funding, organisation, phase, priority } = values;
  const { cryptKey, newService, novel, publicFacing, reference, summary, title } = values;
  if (amount === undefined || values.wholeLifeCost === undefined) return undefined;
  if (begins === undefined || ends === undefined || funding === undefined) return undefined;
  if (category === undefined || phase === undefined || priority === undefined) return undefined;
  if (reference === undefined || organisation === undefined) return undefined;
  if (title === undefined || summary === undefined) return undefined;
  if (!cryptKey || !newService || !novel || !publicFacing) return undefined;

  return {
    ...{ reference, organisation, title, summary, category, phase },
    publicFacing: publicFacing === 'yes',
    newService: newService === 'yes',
    novel: novel === 'yes',
    cryptKey: cryptKey === 'yes',
    ...{ amount, wholeLifeCost: values.wholeLifeCost, funding, priority, begins, ends },
  };
}

function optionalOf(values: CaseFieldValues): Pick<CaseDraft, Optional> {
  const { annualCost, product, subject, supplier, technology, transactions } = values;
  return {
    ...(annualCost !== undefined && { annualCost }),
    ...(product !== undefined && { product }),
    ...(subject !== undefined && { subject }),
    ...(supplier !== undefined && { supplier }),
    ...(technology !== undefined && { technology }),
    ...(transactions !== undefined && { transactions }),
  };
}

function answerOf({ answer, evidence, question }: CaseValues<'answers'>): readonly CaseAnswer[] {
  if (question === undefined || answer === undefined) return [];
  const code = codeOfAnswer(answerLists[question] ?? {}, answer)?.code ?? answer;
  return [{ question, answer: code, ...(evidence !== undefined && { evidence }) }];
}

function referencesOf(
  linked: readonly CaseValues<'linked'>[],
  as: CaseValues<'linked'>['relation'],
): readonly string[] {
  return linked.flatMap(({ reference, relation }) =>
    relation === as && reference !== undefined ? [reference] : [],
  );
}
