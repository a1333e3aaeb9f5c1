import type { Example } from '../../functions/openapi/example';
import { caseRequests } from './case-requests';
import { registerRequests } from './register-requests';
import { returnRequests } from './return-requests';

/** A request of the document; what it answers is recorded. */
export type ExampleRequest = Omit<Example, 'answer'>;

/** The examples of the document in an order that makes sense: register, submit, certify, progress, case, step, decide. */
export const requests: readonly ExampleRequest[] = [
  ...registerRequests,
  ...returnRequests,
  ...caseRequests,
];
