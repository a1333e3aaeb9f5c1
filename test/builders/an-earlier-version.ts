import { form } from '#domain/form/edition-2022-25-1/form';
import { readReturn } from '#domain/return/read-return';
import type { AcceptedReturn } from '#domain/rules/context';
import { returnWith } from './a-return-with-faults';

/** Version 3 of the example return, in which the certifier had another role. */
export const anEarlierVersion: AcceptedReturn = {
  return: readReturn(returnWith({ 'Return!B10': 'Chief Executive' }), form).return,
  version: 3,
  observations: [],
  answers: [],
};
