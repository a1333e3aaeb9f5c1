import type { Role } from './caller';

/** A route of the service, and the roles that may call it. */
export interface Route {
  /** As API Gateway has it: `GET /returns/{period}`. */
  readonly route: string;
  readonly roles: readonly Role[];
}

/** Who may call each function. A route that is not here is refused. */
export const whoMayCall = {
  'submit-return': { route: 'POST /returns', roles: ['preparer'] },
  'list-returns': {
    route: 'GET /returns',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'get-return': {
    route: 'GET /returns/{period}',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
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
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'get-progress': {
    route: 'GET /progress',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'get-government': {
    route: 'GET /government',
    roles: ['assessor', 'reviewer', 'secretariat'],
  },
  'get-board': {
    route: 'GET /reviews/board',
    roles: ['assessor', 'reviewer', 'secretariat'],
  },
  'get-figures': {
    route: 'POST /figures',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'get-register': {
    route: 'GET /register',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'get-audit': { route: 'GET /audit', roles: ['secretariat'] },
  'erase-personal-data': { route: 'POST /erasures', roles: ['secretariat'] },
  'put-decision': { route: 'PUT /decisions/{reference}', roles: ['assessor'] },
  'put-case': { route: 'PUT /cases/{reference}', roles: ['preparer', 'assessor'] },
  'list-cases': {
    route: 'GET /cases',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'get-case': {
    route: 'GET /cases/{reference}',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'take-case-step': {
    route: 'POST /cases/{reference}/steps',
    roles: ['preparer', 'assessor'],
  },
  'list-decisions': {
    route: 'GET /decisions',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'put-control': { route: 'POST /controls', roles: ['secretariat'] },
  'get-controls': {
    route: 'GET /controls',
    roles: ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'],
  },
  'put-targets': { route: 'PUT /targets', roles: ['secretariat'] },
} as const satisfies Record<string, Route>;

/** The name of a function that a route leads to. */
export type FunctionName = keyof typeof whoMayCall;
