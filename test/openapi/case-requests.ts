import { aCaseToSend } from '../service/a-case-to-send';
import type { ExampleRequest } from './example-request';

const path = { reference: 'DWP-2024-001' };
const [assessor, preparer, secretariat] = ['assessor@co', 'preparer@dwp', 'secretariat@co'];

const decision = {
  organisation: 'dwp',
  title: aCaseToSend.title,
  outcome: 'approved with conditions',
  decidedOn: '2026-01-15',
  approved: aCaseToSend.amount,
  conditions: [
    {
      id: 'C1',
      text: 'Demonstration: pass a live service assessment.',
      owner: 'Service owner',
      due: '2026-09-30',
    },
  ],
  contributions: [
    {
      id: 'K1',
      measure: '1.digital-completion',
      subject: aCaseToSend.subject,
      baseline: { value: 60, date: '2025-03-31' },
      target: 85,
      due: '2027-03-31',
    },
  ],
  sequence: 1,
};

/** From a control that is entered to a case that is decided, and the trail of it all. */
export const caseRequests: readonly ExampleRequest[] = [
  {
    ...{ id: 'autonomy-entered', operation: 'put-control', as: secretariat, status: 201 },
    summary: 'earned autonomy of a department',
    body: { organisation: 'hmrc', from: '2024-04-01', to: '2025-04-01' },
  },
  {
    ...{ id: 'control-unknown', operation: 'put-control', as: secretariat, status: 400 },
    summary: 'a rule for an edition that is not there',
    body: {
      controlSet: 'v99',
      rule: { part: 'pipeline-months', pipelineMonths: 18 },
      from: '2024-04-01',
      source: 'Demonstration',
    },
  },
  {
    ...{ id: 'controls-read', operation: 'get-controls', as: preparer, status: 200 },
    summary: 'the editions of the control',
  },
  {
    ...{ id: 'case-submitted', operation: 'put-case', as: preparer, status: 201 },
    summary: 'the first revision of a case',
    path,
    body: aCaseToSend,
  },
  {
    ...{ id: 'case-again', operation: 'put-case', as: preparer, status: 200 },
    summary: 'the same revision, sent again',
    path,
    body: aCaseToSend,
  },
  {
    ...{ id: 'case-draft-after', operation: 'put-case', as: preparer, status: 409 },
    summary: 'a draft after the case was submitted',
    path,
    body: { ...aCaseToSend, state: 'draft', revision: 2 },
  },
  {
    ...{ id: 'case-of-another', operation: 'put-case', as: 'preparer@hmrc', status: 403 },
    summary: 'a case for another organisation',
    path: { reference: 'DWP-2024-002' },
    body: aCaseToSend,
  },
  {
    ...{ id: 'cases-listed', operation: 'list-cases', as: assessor, status: 200 },
    summary: 'the assessors’ queue',
  },
  {
    ...{ id: 'case-acknowledged', operation: 'take-case-step', as: assessor, status: 201 },
    summary: 'the case is acknowledged',
    path,
    body: { step: 'acknowledged' },
  },
  {
    ...{ id: 'step-on-nothing', operation: 'take-case-step', as: assessor, status: 404 },
    summary: 'a case that is not there',
    path: { reference: 'DWP-2024-999' },
    body: { step: 'acknowledged' },
  },
  {
    ...{ id: 'decision-implausible', operation: 'put-decision', as: assessor, status: 422 },
    summary: 'a contribution that is due before it begins',
    path,
    body: {
      ...decision,
      contributions: decision.contributions.map((each) => ({ ...each, due: '2025-01-31' })),
    },
  },
  {
    ...{ id: 'case-decided', operation: 'put-decision', as: assessor, status: 201 },
    summary: 'a case that is approved with a condition and a contribution',
    path,
    body: decision,
  },
  {
    ...{ id: 'decision-does-not-follow', operation: 'put-decision', as: assessor, status: 409 },
    summary: 'a decision that leaves out a sequence',
    path,
    body: { ...decision, sequence: 5 },
  },
  {
    ...{ id: 'case-read', operation: 'get-case', as: preparer, status: 200 },
    summary: 'a case of one’s own department, as it was decided',
    path,
  },
  {
    ...{ id: 'case-not-seen', operation: 'get-case', as: 'preparer@hmrc', status: 404 },
    summary: 'a case of another department, of which nothing is said',
    path,
  },
  {
    ...{ id: 'names-erased', operation: 'erase-personal-data', as: secretariat, status: 200 },
    summary: 'the names in one version of a return',
    body: { organisation: 'dluhc', period: '2023-24-Q2', version: 1 },
  },
  {
    ...{ id: 'erasure-of-nothing-named', operation: 'erase-personal-data', status: 400 },
    as: secretariat,
    summary: 'neither a day nor a version',
    body: { organisation: 'dluhc' },
  },
  {
    ...{ id: 'audit-read', operation: 'get-audit', as: secretariat, status: 200 },
    summary: 'what was done to the ledger for one organisation',
    query: { organisation: 'dwp', limit: '1' },
  },
  {
    ...{ id: 'audit-for-a-preparer', operation: 'get-audit', as: preparer, status: 403 },
    summary: 'a role that may not read the audit trail',
  },
];
