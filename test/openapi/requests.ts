import { caseRequests } from './case-requests';
import { registerRequests } from './register-requests';
import type { ExampleRequest } from './example-request';
import { returnRequests } from './return-requests';

/** The examples of the document in an order that makes sense: register, submit, certify, progress, case, step, decide. */
export const requests: readonly ExampleRequest[] = [
  ...registerRequests,
  ...returnRequests,
  ...caseRequests,
];
