import { criteria } from '#domain/alignment/criteria/criteria';
import type { Criterion } from '#domain/alignment/criterion';
import { lists } from '#domain/form/case-1/lists';
import type { Case } from '#domain/spend-control/case';
import type { CaseEntry } from './case-entry';

/** The criteria that bear on a case as far as it is typed. */
export function bearingCriteria({ commitments, fields }: CaseEntry): readonly Criterion[] {
  const { product = '', subject = '', technology = '' } = fields;
  const one: Case = {
    reference: fields.reference ?? '',
    organisation: fields.organisation ?? '',
    title: fields.title ?? '',
    summary: fields.summary ?? '',
    category: keyOf<Case['category']>(lists.category, fields.category) ?? 'specialist technology',
    phase: keyOf<Case['phase']>(lists.phase, fields.phase) ?? 'not a service',
    publicFacing: fields.publicFacing === 'yes',
    newService: fields.newService === 'yes',
    novel: fields.novel === 'yes',
    cryptKey: fields.cryptKey === 'yes',
    amount: 0,
    wholeLifeCost: 0,
    funding: '',
    priority: '',
    commitments,
    answers: [],
    documents: [],
    begins: '',
    ends: '',
    linked: [],
    supersedes: [],
    state: 'submitted',
    preparer: '',
    revision: 1,
    receivedAt: '',
    ...(product.trim() !== '' && { product }),
    ...(subject.trim() !== '' && { subject }),
    ...(technology.trim() !== '' && { technology }),
  };
  return criteria.filter((criterion) => criterion.bears(one));
}

function keyOf<Key extends string>(
  list: Readonly<Record<Key, string>>,
  text: string | undefined,
): Key | undefined {
  return (Object.keys(list) as Key[]).find((key) => key === text);
}
