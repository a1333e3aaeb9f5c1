import type { Decision } from '#domain/register/decision';
import type { Case } from '#domain/spend-control/case';
import type { CaseInFull, ListedCase } from '#domain/spend-control/case-in-full';
import type { Cases } from '../ports/cases';
import { callService, type Caller } from './call-service';

/** The spend control over HTTP. Its answers are taken as they are: it is our own. */
export function httpCases(caller: Caller): Cases {
  const at = (reference: string) => `/cases/${encodeURIComponent(reference)}`;

  return {
    list: async () => {
      const said = await callService(caller, { path: '/cases' });
      return (said as { readonly cases: readonly ListedCase[] }).cases;
    },

    one: async (reference) => (await callService(caller, { path: at(reference) })) as CaseInFull,

    put: async ({ reference, ...body }) =>
      (await callService(caller, { body, method: 'PUT', path: at(reference) })) as Case,

    step: async (reference, step, words) => {
      const body = { step, ...(words !== undefined && { words }) };
      await callService(caller, { body, method: 'POST', path: `${at(reference)}/steps` });
    },

    decide: async ({ reference, ...body }) => {
      const path = `/decisions/${encodeURIComponent(reference)}`;
      return (await callService(caller, { body, method: 'PUT', path })) as Decision;
    },
  };
}
