import { exampleRegister } from '#domain/rules/example-register';
import type { FunctionName } from '../../functions/authorise/who-may-call';
import { decisionInputSchema, targetInputSchema } from '../../functions/tables/schemas';
import { aSampleFile } from '../openapi/a-sample-file';
import { aCaseToSend } from '../service/a-case-to-send';
import { aSubmission } from '../service/a-submission';

/** What is sent to a route. */
export interface Aimed {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** The organisation that every request is aimed at, and the reference of its case. */
export const target = 'dluhc';
export const reference = 'DLUHC-2024-001';

const organisation = { organisation: target };
const period = { period: '2023-24-Q2' };
const version = { ...period, version: '1' };
const path = { reference };

/** The decision on paper that the example return refers to. */
export const onPaper = {
  path: { reference: 'DLUHC-2023-001' },
  body: decisionInputSchema.parse(exampleRegister.decisions[0]),
};
const refusal = { outcome: 'not approved', approved: 0, conditions: [], contributions: [] };

/** For each function a valid request about the one organisation, named where the function takes a name. */
export const aimedRequests: Readonly<Record<FunctionName, Aimed>> = {
  'submit-return': { body: aSubmission(0) },
  'list-returns': { query: organisation },
  'get-return': { path: period, query: organisation },
  'certify-return': { path: version },
  'ask-for-upload': { path: version, body: aSampleFile },
  'get-workbook': { path: version, query: organisation },
  'get-progress': { query: organisation },
  'get-government': { query: period },
  'get-board': { query: period },
  'get-figures': {
    body: { asks: [{ figure: 'value', of: '18.vacancy-rate', ...period, ...organisation }] },
  },
  'get-register': { query: { ...period, ...organisation } },
  'get-audit': { query: organisation },
  'erase-personal-data': { body: { ...organisation, upTo: '2020-01-01' } },
  'put-decision': { path, body: { ...onPaper.body, ...refusal } },
  'put-case': { path, body: { ...aCaseToSend, ...organisation } },
  'list-cases': { query: organisation },
  'get-case': { path },
  'take-case-step': { path, body: { step: 'acknowledged' } },
  'list-decisions': { query: { ...organisation, ...period } },
  'put-control': { body: { ...organisation, from: '2024-04-01', to: '2025-04-01' } },
  'get-controls': {},
  'put-targets': { body: { targets: [targetInputSchema.parse(exampleRegister.targets[0])] } },
};
