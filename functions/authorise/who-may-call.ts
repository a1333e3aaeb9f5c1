import { roles, type Role } from './caller';

/** A route of the service, and the roles that may call it. */
export interface Route {
  /** As API Gateway has it: `GET /returns/{period}`. */
  readonly route: string;
  readonly roles: readonly Role[];
  /** Those of the roles that reach another organisation’s by it. Without it, everybody reaches their own only. */
  readonly others?: readonly Role[];
}

const everyone = roles;
const readers = ['assessor', 'reviewer', 'secretariat'] as const;

/** Who may call each function. A route that is not here is refused. */
export const whoMayCall = {
  'submit-return': { route: 'POST /returns', roles: ['preparer'] },
  'list-returns': {
    route: 'GET /returns',
    roles: everyone,
    others: readers,
  },
  'get-return': {
    route: 'GET /returns/{period}',
    roles: everyone,
    others: readers,
  },
  'certify-return': {
    route: 'POST /returns/{period}/versions/{version}/certification',
    roles: ['certifier'],
  },
  'ask-for-upload': {
    route: 'POST /returns/{period}/versions/{version}/workbook',
    roles: ['preparer'],
  },
  'get-workbook': {
    route: 'GET /returns/{period}/versions/{version}/workbook',
    roles: everyone,
    others: ['secretariat'],
  },
  'get-progress': {
    route: 'GET /progress',
    roles: everyone,
    others: readers,
  },
  'get-government': {
    route: 'GET /government',
    roles: readers,
    others: readers,
  },
  'get-board': {
    route: 'GET /reviews/board',
    roles: readers,
    others: readers,
  },
  'get-figures': {
    route: 'POST /figures',
    roles: everyone,
    others: readers,
  },
  'get-register': {
    route: 'GET /register',
    roles: everyone,
    others: readers,
  },
  'get-audit': { route: 'GET /audit', roles: ['secretariat'], others: ['secretariat'] },
  'erase-personal-data': {
    route: 'POST /erasures',
    roles: ['secretariat'],
    others: ['secretariat'],
  },
  'put-decision': {
    route: 'PUT /decisions/{reference}',
    roles: ['assessor'],
    others: ['assessor'],
  },
  'put-case': {
    route: 'PUT /cases/{reference}',
    roles: ['preparer', 'assessor'],
    others: ['assessor'],
  },
  'list-cases': {
    route: 'GET /cases',
    roles: everyone,
    others: readers,
  },
  'get-case': {
    route: 'GET /cases/{reference}',
    roles: everyone,
    others: readers,
  },
  'take-case-step': {
    route: 'POST /cases/{reference}/steps',
    roles: ['preparer', 'assessor'],
    others: ['assessor'],
  },
  'list-decisions': {
    route: 'GET /decisions',
    roles: everyone,
    others: readers,
  },
  'put-control': { route: 'POST /controls', roles: ['secretariat'], others: ['secretariat'] },
  'get-controls': {
    route: 'GET /controls',
    roles: everyone,
    others: everyone,
  },
  'put-targets': { route: 'PUT /targets', roles: ['secretariat'], others: ['secretariat'] },
} as const satisfies Record<string, Route>;

/** The name of a function that a route leads to. */
export type FunctionName = keyof typeof whoMayCall;
