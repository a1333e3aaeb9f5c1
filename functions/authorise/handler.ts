import { environment } from '../environment';
import { authorise } from './authorise';
import { jsonSetting } from './json-setting';
import { tenantsSchema } from './tenants';
import { issuersSchema, tokenVerifier } from './token-verifier';
import { whoMayCall } from './who-may-call';

const edgeSecrets = environment('EDGE_SECRETS').split(',');
const issuers = issuersSchema.parse(jsonSetting(environment('ISSUERS')));
const tenants = tenantsSchema.parse(jsonSetting(environment('TENANTS')));

export const handler = authorise({
  edgeSecrets,
  verify: tokenVerifier(issuers),
  tenants,
  routes: Object.values(whoMayCall),
  now: () => new Date(),
});
