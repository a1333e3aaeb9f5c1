/** What one function is given: no more than the calls that it makes. */
export interface FunctionNeeds {
  /** Actions on the table of facts, without `dynamodb:`. */
  readonly facts?: readonly ('ConditionCheckItem' | 'GetItem' | 'PutItem' | 'Query' | 'Scan')[];
  /** Actions on the table of projections, without `dynamodb:`. */
  readonly projections?: readonly ('DeleteItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem')[];
  /** Actions on the submitted workbooks, without `s3:`. */
  readonly originals?: readonly ('GetObject' | 'GetObjectVersion' | 'PutObject')[];
  /** In MB; Lambda gives processor time in the same measure. */
  readonly memory: number;
  /** In seconds. API Gateway gives up after 30. */
  readonly timeout: number;
}

const append = ['ConditionCheckItem', 'GetItem', 'PutItem', 'Query'] as const;
const read = ['GetItem', 'Query'] as const;

/** What each function of `functions/` is given. One that is not here cannot be deployed. */
export const functionNeeds: Readonly<Record<string, FunctionNeeds>> = {
  authorise: { memory: 512, timeout: 10 },
  'certify-return': { facts: append, memory: 512, timeout: 15 },
  'get-government': { facts: read, memory: 1769, timeout: 29 },
  'get-progress': { facts: read, memory: 1024, timeout: 29 },
  'get-register': { facts: read, projections: ['GetItem'], memory: 1024, timeout: 29 },
  'get-return': { facts: read, projections: ['GetItem'], memory: 1024, timeout: 29 },
  'list-returns': { facts: read, memory: 512, timeout: 15 },
  'put-decision': { facts: append, memory: 512, timeout: 15 },
  'put-targets': { facts: append, memory: 512, timeout: 15 },
  'submit-return': {
    facts: append,
    projections: ['GetItem', 'PutItem'],
    memory: 1769,
    timeout: 29,
  },
};
