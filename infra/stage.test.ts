import { randomUUID } from 'node:crypto';
import { jsonSetting } from '../functions/authorise/json-setting';
import { tenantsSchema } from '../functions/authorise/tenants';
import { issuersSchema } from '../functions/authorise/token-verifier';
import { aStage } from '../test/cloud/a-cloud';
import { identitySettings } from './identity-settings';
import { stageNamed } from './stage';

const tenant = '22222222-2222-4222-8222-222222222222';
const other = '33333333-3333-4333-8333-333333333333';
const group = '44444444-4444-4444-8444-444444444444';
const stage = (change: object = {}) => stageNamed('trial', { trial: { ...aStage, ...change } });

describe('stageNamed', () => {
  it('has the name that was asked for', () => {
    expect(stage()).toMatchObject({ name: 'trial', region: 'eu-west-2' });
  });

  it.each([
    ['there is none of that name', () => stageNamed('live', { trial: aStage })],
    ['the name fits no resource', () => stageNamed('Trial!', { 'Trial!': aStage })],
    ['nobody speaks for an organisation', () => stage({ tenants: [] })],
    ['no secret is between the edge and the API', () => stage({ edgeSecrets: [] })],
    ['there is no such cloud', () => stage({ cloud: 'moon' })],
    ['the client is not an id', () => stage({ clientId: 'returns' })],
  ])('stops where %s', (_, make) => {
    expect(make).toThrow();
  });
});

describe('identitySettings', () => {
  it('trusts each tenant once, at its own cloud, for the stage’s own app', () => {
    const tenants = [
      { tenant, group, organisation: 'beis', to: '2023-02-07' },
      { tenant, group, organisation: 'desnz', from: '2023-02-07' },
      { tenant: other, organisation: 'dwp' },
    ];
    const settings = identitySettings(stage({ cloud: 'gcc-high', tenants }));

    const issuers = issuersSchema.parse(jsonSetting(settings.ISSUERS));
    expect(issuers).toEqual(
      [tenant, other].map((id) => ({
        issuer: `https://login.microsoftonline.us/${id}/v2.0`,
        audience: aStage.clientId,
        jwksUri: `https://login.microsoftonline.us/${id}/discovery/v2.0/keys`,
      })),
    );
    expect(tenantsSchema.parse(jsonSetting(settings.TENANTS))).toEqual(tenants);
  });

  it('holds every department and agency with a tenant of its own, and stops before it is more than Lambda takes', () => {
    const each = (count: number) =>
      stage({
        tenants: Array.from({ length: count }, (_, index) => ({
          tenant: randomUUID(),
          organisation: `organisation-${index}`,
        })),
      });

    expect(Object.keys(identitySettings(each(45)))).toEqual(['ISSUERS', 'TENANTS']);
    expect(() => identitySettings(each(100))).toThrow('docs/deploy.md');
  });
});
