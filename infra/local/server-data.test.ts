import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { javaIsOnPath } from './dynamodb/java-is-on-path';
import { startLocalService } from './server';

describe('the data of the local service', () => {
  it('keeps the ledger in a folder from one start to the next', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'returns-'));
    const target = {
      organisation: 'dwp',
      measure: '18.vacancy-rate',
      value: 10,
      due: '2025-03-31',
      revision: 1,
    };
    const first = await startLocalService({ folder });
    const headers = { authorization: `Bearer ${await first.token('secretariat@co')}` };
    const body = JSON.stringify({ targets: [target] });
    const put = await fetch(`${first.url}/targets`, { method: 'PUT', headers, body });
    expect(put.status).toBe(201);
    // The fact goes by the stream to the projector of the template.
    const checkpoints = join(folder, 'checkpoints.json');
    const reached = () => existsSync(checkpoints) && readFileSync(checkpoints, 'utf8');
    while (!String(reached()).includes('project')) await new Promise(setImmediate);
    expect(first.deadLetters()).toEqual([]);
    await first.close();

    const second = await startLocalService({ folder });
    const again = await fetch(`${second.url}/register?period=2023-24-Q2`, {
      headers: { authorization: `Bearer ${await second.token('preparer@dwp')}` },
    });
    expect(await again.json()).toMatchObject({ register: { targets: [target] } });
    await second.close();
  });

  (javaIsOnPath() ? it : it.skip)('runs on DynamoDB Local too', async () => {
    const onJava = await startLocalService({ database: 'java' });
    const headers = { authorization: `Bearer ${await onJava.token('reviewer@co')}` };
    const { status } = await fetch(`${onJava.url}/progress?organisation=dwp`, { headers });
    await onJava.close();

    expect(status).toBe(200);
  });

  it('refuses to share its folder with another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'returns-'));
    const first = await startLocalService({ folder });

    await expect(startLocalService({ folder })).rejects.toThrow(
      `The folder ${folder} is in use by another copy of this program.`,
    );
    await first.close();
  });
});
