/** A setting that a function may read. */
export type Setting =
  | 'EDGE_SECRETS'
  | 'FACTS_TABLE'
  | 'ISSUERS'
  | 'ORIGINALS_BUCKET'
  | 'PERSONAL_DATA_DAYS'
  | 'PROJECTIONS_TABLE'
  | 'TENANTS';

/** What one function is given: no more than the calls that it makes. */
export interface FunctionNeeds {
  /** Actions on the table of facts, without `dynamodb:`: none of them changes or removes a fact. */
  readonly facts?: readonly ('ConditionCheckItem' | 'GetItem' | 'PutItem' | 'Query')[];
  /** Actions on the table of projections, without `dynamodb:`. */
  readonly projections?: readonly ('DeleteItem' | 'GetItem' | 'PutItem' | 'Query')[];
  /** Actions on the workbooks as they were submitted, without `s3:`. */
  readonly originals?: readonly ('GetObject' | 'GetObjectVersion' | 'PutObject')[];
  /** In MB; Lambda gives processor time in the same measure, a whole one at 1769. */
  readonly memory: number;
  /** The settings that it reads when it starts, and no others; the names of the tables where it says nothing. */
  readonly settings?: readonly Setting[];
  /** In seconds. API Gateway gives up after 30. */
  readonly timeout: number;
}

const append = ['ConditionCheckItem', 'GetItem', 'PutItem', 'Query'] as const;
const read = ['GetItem', 'Query'] as const;
const originalsToo = ['FACTS_TABLE', 'ORIGINALS_BUCKET', 'PROJECTIONS_TABLE'] as const;

/** What each function of `functions/` is given. One that is not here cannot be deployed. */
export const functionNeeds: Readonly<Record<string, FunctionNeeds>> = {
  'ask-for-upload': {
    facts: ['GetItem'],
    originals: ['PutObject'],
    settings: originalsToo,
    memory: 512,
    timeout: 15,
  },
  authorise: { memory: 512, settings: ['EDGE_SECRETS', 'ISSUERS', 'TENANTS'], timeout: 10 },
  'certify-return': { facts: append, memory: 512, timeout: 15 },
  'compare-workbook': {
    facts: append,
    projections: ['GetItem'],
    originals: ['GetObjectVersion'],
    settings: originalsToo,
    memory: 1769,
    timeout: 60,
  },
  'erase-personal-data': {
    facts: ['PutItem', 'Query'],
    projections: ['DeleteItem', 'Query'],
    memory: 1024,
    timeout: 29,
  },
  'get-audit': { facts: ['Query'], memory: 1024, timeout: 29 },
  'get-board': { facts: ['Query'], memory: 1769, timeout: 29 },
  'get-case': { facts: read, projections: ['GetItem'], memory: 1769, timeout: 29 },
  'get-controls': { facts: read, memory: 512, timeout: 15 },
  'get-figures': { facts: read, memory: 1769, timeout: 29 },
  'get-government': { facts: read, memory: 1769, timeout: 29 },
  'get-progress': { facts: read, projections: ['GetItem'], memory: 1769, timeout: 29 },
  'get-register': { facts: read, projections: ['GetItem'], memory: 1024, timeout: 29 },
  'get-return': { facts: read, projections: ['GetItem'], memory: 1024, timeout: 29 },
  'get-workbook': {
    facts: ['Query'],
    projections: ['GetItem'],
    originals: ['GetObjectVersion'],
    settings: originalsToo,
    memory: 512,
    timeout: 15,
  },
  'list-cases': { facts: read, memory: 1024, timeout: 29 },
  'list-decisions': { facts: ['Query'], memory: 1769, timeout: 29 },
  'list-returns': { facts: read, memory: 512, timeout: 15 },
  project: { facts: read, projections: ['PutItem'], memory: 1769, timeout: 60 },
  'put-case': { facts: append, memory: 512, timeout: 15 },
  'put-control': { facts: append, memory: 512, timeout: 15 },
  'put-decision': { facts: append, memory: 512, timeout: 15 },
  'put-targets': { facts: append, memory: 512, timeout: 15 },
  'submit-return': {
    facts: append,
    projections: ['GetItem', 'PutItem'],
    settings: ['FACTS_TABLE', 'PERSONAL_DATA_DAYS', 'PROJECTIONS_TABLE'],
    memory: 1769,
    timeout: 29,
  },
  'take-case-step': { facts: append, memory: 512, timeout: 15 },
  'watch-facts': { memory: 256, settings: [], timeout: 10 },
};
