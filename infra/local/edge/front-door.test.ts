import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from '../serve';
import { replyWith } from '../reply';
import type { Assembly, Resource, Stack } from '../template/assembly';
import { resolver } from '../template/resolver';
import { frontDoor } from './front-door';
import { statedEdge } from './stated-edge';

const resources = new Map<string, Resource>();
const stack: Stack = {
  name: 'Edge',
  region: 'us-east-1',
  resources,
  outputs: new Map(),
  parameters: new Map(),
};
const add = (id: string, type: string, properties: Resource['properties']) =>
  resources.set(id, { id, stack, type: `AWS::CloudFront::${type}`, properties });
add('Headers', 'ResponseHeadersPolicy', {
  ResponseHeadersPolicyConfig: {
    CustomHeadersConfig: { Items: [{ Header: 'Permissions-Policy', Value: 'camera=()' }] },
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'none'" },
      ContentTypeOptions: {},
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
    },
  },
});
add('Distribution', 'Distribution', {
  DistributionConfig: {
    CacheBehaviors: [
      {
        PathPattern: '/returns*',
        ResponseHeadersPolicyId: { Ref: 'Headers' },
        TargetOriginId: 'api',
      },
    ],
    DefaultCacheBehavior: { TargetOriginId: 'files' },
    Origins: [
      { Id: 'files', S3OriginConfig: {} },
      {
        Id: 'api',
        CustomOriginConfig: {},
        OriginCustomHeaders: [
          { HeaderName: 'X-Edge', HeaderValue: '{{resolve:secretsmanager:edge:SecretString:::}}' },
        ],
      },
    ],
  },
});
const assembly: Assembly = { stacks: [stack], assets: new Map() };
const resolve = resolver(assembly);
const secret = resolve('{{resolve:secretsmanager:edge:SecretString:::}}', stack);

const files = mkdtempSync(join(tmpdir(), 'pane-'));
writeFileSync(join(files, 'pane.html'), 'the pane');
const answer = frontDoor({
  api: ({ headers }: Asked) => Promise.resolve(replyWith(200, { edge: headers['x-edge'] })),
  behaviours: statedEdge(assembly, resolve),
  files,
});
const ask = (method: string, path: string, headers: Asked['headers'] = {}) =>
  answer({ method, url: new URL(path, 'http://127.0.0.1'), headers, body: Buffer.alloc(0) });

describe('the front door', () => {
  it.each(['/returns', '/returns/2023-24-Q2', '/returns?period=x'])(
    'adds the secret to a call of %s, over what the caller sends',
    async (path) => {
      const { body } = await ask('GET', path, { 'x-edge': 'guessed' });

      expect(JSON.parse(body.toString())).toEqual({ edge: secret });
    },
  );

  it('puts the template’s headers on the answer, but binds no other program here to https', async () => {
    const { headers } = await ask('GET', '/returns');

    expect(headers).toEqual({
      'content-security-policy': "default-src 'none'",
      'content-type': 'application/json',
      'permissions-policy': 'camera=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('gives the pane’s files for all other paths', async () => {
    expect((await ask('GET', '/')).body.toString()).toBe('the pane');
    expect((await ask('GET', '/progress')).status).toBe(404);
    expect((await ask('PUT', '/pane.html')).status).toBe(404);
  });
});
