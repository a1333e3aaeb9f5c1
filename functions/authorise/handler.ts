import { environment } from '../environment';
import { authorise } from './authorise';
import { tenantsSchema } from './tenants';
import { issuersSchema, tokenVerifier } from './token-verifier';
import { whoMayCall } from './who-may-call';

const edgeSecrets = environment('EDGE_SECRETS').split(',');
const issuers = issuersSchema.parse(JSON.parse(environment('ISSUERS')));
const tenants = tenantsSchema.parse(JSON.parse(environment('TENANTS')));

export const handler = authorise({
  edgeSecrets,
  verify: tokenVerifier(issuers),
  tenants,
  routes: Object.values(whoMayCall),
  now: () => new Date(),
});
