import { whoMayCall, type Route } from '../../functions/authorise/who-may-call';
import { aCaller } from '../service/a-service';
import { saying } from '../service/a-submission';
import { aStreamRecord } from '../service/facts-stream';

const period = '2023-24-Q2';

/** The first event that a function gets in the bench, which it answers from the ledger of one department where it only reads. */
export function firstEvent(name: string, token: string): object {
  const routes: Readonly<Record<string, Route>> = whoMayCall;
  const route = routes[name];
  return route ? apiEvent(name, route) : (others(token)[name] ?? {});
}

function apiEvent(name: string, { roles, route: routeKey }: Route) {
  const organisation = roles.includes('preparer') ? 'dluhc' : 'co';
  const [role = 'preparer'] = roles;
  const [method = 'GET', path = '/'] = routeKey.split(' ');
  const body = name === 'submit-return' ? saying('bench', 1) : {};
  return {
    headers: {},
    pathParameters: { period, version: '1', reference: 'DLUHC-2023-001' },
    queryStringParameters: queries[name] ?? {},
    ...(method !== 'GET' && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: {
      requestId: 'bench',
      routeKey,
      http: { method, path },
      authorizer: { lambda: aCaller(role, organisation) },
    },
  };
}

const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'get-government': { period },
  'get-register': { period },
};

const others = (token: string): Readonly<Record<string, object>> => ({
  authorise: { routeKey: 'GET /progress', identitySource: [`Bearer ${token}`, 'bench'] },
  'compare-workbook': {
    time: '2023-10-20T10:00:00Z',
    detail: { object: { key: 'returns/dluhc/2023-24-Q2/0002.xlsx', size: 1, 'version-id': '1' } },
  },
  project: { Records: [aStreamRecord('RETURNS#dluhc', `${period}#HEAD#0001`, 1)] },
  'watch-facts': { Records: [aStreamRecord('RETURNS#dluhc', 'x', 1, 'MODIFY')] },
});
