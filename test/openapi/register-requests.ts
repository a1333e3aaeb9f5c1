import { exampleRegister } from '#domain/rules/example-register';
import { decisionInputSchema, targetInputSchema } from '../../functions/tables/schemas';
import type { ExampleRequest } from './example-request';

const decision = decisionInputSchema.parse(exampleRegister.decisions[0]);
const target = targetInputSchema.parse(exampleRegister.targets[0]);
const [assessor, preparer, secretariat] = ['assessor@co', 'preparer@dluhc', 'secretariat@co'];

/** What is recorded of a department before its first return. */
export const registerRequests: readonly ExampleRequest[] = [
  {
    ...{ id: 'decision-on-paper', operation: 'put-decision', as: assessor, status: 201 },
    summary: 'a case that was decided on paper before the service was there',
    path: { reference: 'DLUHC-2023-001' },
    body: decision,
  },
  {
    ...{ id: 'target-recorded', operation: 'put-targets', as: secretariat, status: 201 },
    summary: 'the first target of a department',
    body: { targets: [target] },
  },
  {
    ...{ id: 'target-again', operation: 'put-targets', as: secretariat, status: 200 },
    summary: 'the same target, sent again',
    body: { targets: [target] },
  },
  {
    ...{ id: 'target-does-not-follow', operation: 'put-targets', as: secretariat, status: 409 },
    summary: 'a rebaseline that leaves out a revision',
    body: { targets: [{ ...target, revision: 3, reason: 'Demonstration: a new baseline.' }] },
  },
  {
    ...{ id: 'measure-unknown', operation: 'put-targets', as: secretariat, status: 422 },
    summary: 'a measure that the roadmap does not have',
    body: { targets: [{ ...target, measure: '99.unknown' }] },
  },
  {
    ...{ id: 'register-before', operation: 'get-register', as: preparer, status: 200 },
    summary: 'what a department’s first template is filled from',
    query: { period: '2023-24-Q2' },
  },
  {
    ...{ id: 'register-without-period', operation: 'get-register', as: preparer, status: 400 },
    summary: 'no quarter is named',
  },
];
