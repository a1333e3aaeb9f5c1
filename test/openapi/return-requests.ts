import { aSubmission } from '../service/a-submission';
import { aSampleFile } from './a-sample-file';
import type { ExampleRequest } from './example-request';

const period = { period: '2023-24-Q2' };
const first = { ...period, version: '1' };
const preparer = 'preparer@dluhc';
const ofDluhc = { organisation: 'dluhc' };

/** From a department's first return to its certificate, and what is known of it then. */
export const returnRequests: readonly ExampleRequest[] = [
  {
    ...{ id: 'return-stopped', operation: 'submit-return', as: preparer, status: 422 },
    summary: 'a workbook without any sheet',
    body: { cells: { sheets: [], names: {}, properties: {} }, previousVersion: 0 },
  },
  {
    ...{ id: 'return-accepted', operation: 'submit-return', as: preparer, status: 201 },
    summary: 'the cells of a whole return',
    body: aSubmission(0),
  },
  {
    ...{ id: 'returns-listed', operation: 'list-returns', as: preparer, status: 200 },
    summary: 'the returns of one’s own department',
  },
  {
    ...{ id: 'returns-of-another', operation: 'list-returns', as: 'preparer@dwp', status: 403 },
    summary: 'the returns of another department, which only some roles may read',
    query: ofDluhc,
  },
  {
    ...{ id: 'return-read', operation: 'get-return', as: preparer, status: 200 },
    summary: 'the latest version for a quarter',
    path: period,
  },
  {
    ...{ id: 'return-not-there', operation: 'get-return', as: preparer, status: 404 },
    summary: 'a version that was never returned',
    path: period,
    query: { version: '7' },
  },
  {
    ...{ id: 'return-certified', operation: 'certify-return', as: 'certifier@dluhc', status: 201 },
    summary: 'by a second person of the department',
    path: first,
  },
  {
    ...{ id: 'return-certified-again', operation: 'certify-return', status: 200 },
    as: 'certifier@dluhc',
    summary: 'the same certification, by a double click',
    path: first,
  },
  {
    ...{ id: 'certified-nothing', operation: 'certify-return', as: 'certifier@dwp', status: 404 },
    summary: 'by a certifier of a department that returned nothing',
    path: first,
  },
  {
    ...{ id: 'workbook-not-there', operation: 'get-workbook', as: preparer, status: 404 },
    summary: 'a workbook that was not uploaded yet',
    path: first,
  },
  {
    ...{ id: 'workbook-upload', operation: 'ask-for-upload', as: preparer, status: 200 },
    summary: 'an address for the workbook of a version that was accepted',
    path: first,
    body: aSampleFile,
  },
  {
    ...{ id: 'workbook-of-nothing', operation: 'ask-for-upload', as: 'preparer@dwp', status: 404 },
    summary: 'a workbook of a return that was not submitted',
    path: first,
    body: aSampleFile,
  },
  {
    ...{ id: 'workbook-fetched', operation: 'get-workbook', as: preparer, status: 200 },
    summary: 'where the workbook is, once it was uploaded and read',
    path: first,
  },
  {
    ...{ id: 'progress-of-own', operation: 'get-progress', as: preparer, status: 200 },
    summary: 'the progress of one’s own department at the end of a quarter',
    query: period,
  },
  {
    ...{ id: 'figures-read', operation: 'get-figures', as: preparer, status: 200 },
    summary: 'the vacancy rate of one’s own department, and that of another',
    body: {
      asks: [
        { figure: 'value', of: '18.vacancy-rate', ...period },
        { figure: 'value', of: '18.vacancy-rate', ...period, organisation: 'dwp' },
      ],
    },
  },
  {
    ...{ id: 'decisions-listed', operation: 'list-decisions', as: 'reviewer@co', status: 200 },
    summary: 'the decisions on one department’s cases at the end of a quarter',
    query: { ...ofDluhc, ...period },
  },
  {
    ...{ id: 'government', operation: 'get-government', as: 'reviewer@co', status: 200 },
    summary: 'the whole of government at the end of a quarter',
    query: period,
  },
  {
    ...{ id: 'board', operation: 'get-board', as: 'secretariat@co', status: 200 },
    summary: 'the Board report of the six months that end with a quarter',
    query: period,
  },
  {
    ...{ id: 'government-for-a-preparer', operation: 'get-government', as: preparer, status: 403 },
    summary: 'a role that does not read across organisations',
    query: period,
  },
];
