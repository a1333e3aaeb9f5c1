import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBuckets, type CreatedObject } from '../../infra/local/bucket/serve-buckets';
import { aWorkbookOfCells } from '../../test/builders/a-workbook-of-cells';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample } from '../../test/service/a-submission';
import { askForUpload } from '../ask-for-upload/ask-for-upload';
import type { Caller } from '../authorise/caller';
import { getWorkbook } from '../get-workbook/get-workbook';
import { openOriginals, type Originals } from '../originals/originals';
import { compareWorkbook } from './compare-workbook';

const bucket = 'originals';
const path = { period: '2023-24-Q2', version: '1' };
const created: CreatedObject[] = [];
let served: Awaited<ReturnType<typeof serveBuckets>>;
let originals: Originals;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'originals-'));
  served = await serveBuckets({
    buckets: [bucket],
    folder,
    created: (object) => created.push(object),
  });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const { endpoint } = served;
  originals = openOriginals({ bucket, credentials, endpoint, region: 'eu-west-2' });
});
afterAll(() => served.close());

interface Address {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

onEachEngine((engine) => {
  let service: Service;
  let second = 0;

  beforeAll(async () => {
    service = await aService(engine());
    await registerExample(service);
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
  });

  const ask = (caller: Caller, body: object, at: Record<string, string> = path) =>
    askForUpload({ originals, tables: service.tables })({ caller, path: at, query: {}, body });
  const said = (file: Uint8Array) => ({
    bytes: file.length,
    sha256: createHash('sha256').update(file).digest('base64'),
  });
  const addressFor = async (file: Uint8Array) => (await ask(aCaller(), said(file))).body as Address;
  const put = ({ headers, url }: Address, file: Uint8Array) =>
    fetch(url, { method: 'PUT', headers, body: new Uint8Array(file) });
  const compare = async () => {
    const { bucket: name, key, size, versionId } = newest();
    const time = new Date(Date.UTC(2023, 9, 21, 0, 0, (second += 1))).toISOString();
    const object = { key, size, 'version-id': versionId };
    const event = { time, detail: { bucket: { name }, object } };
    await compareWorkbook({ originals, tables: service.tables })(event);
  };
  const upload = async (file: Uint8Array) => {
    expect((await put(await addressFor(file), file)).status).toBe(200);
    await compare();
    const { body } = await service.call('listReturns', aCaller());
    const { returns } = body as { returns: { comparison?: object }[] };
    return returns[0]?.comparison;
  };

  it('says that the file is the same as what was submitted', async () => {
    const file = await aWorkbookOfCells(aSubmission(0).cells);

    expect(await upload(file)).toMatchObject({ outcome: 'same', sheets: [] });
  });

  it('keeps one comparison of one file, however often it is read', async () => {
    await compare();
    const { body } = await service.call('getReturn', aCaller(), { path });

    expect(body).toMatchObject({ comparison: { outcome: 'same' } });
  });

  it('says which cells differ, and not what they hold', async () => {
    const { cells } = aSubmission(0, {
      fields: { contactName: 'Somebody else' },
      tables: { people: [{ vacancies: 35 }] },
    });
    const comparison = await upload(await aWorkbookOfCells(cells));

    expect(comparison).toMatchObject({
      outcome: 'differs',
      sheets: [
        { sheet: 'Return', count: 1 },
        { sheet: 'People', count: 1 },
      ],
    });
    expect(JSON.stringify(comparison)).not.toContain('Somebody');
  });

  it('says that a file is no workbook', async () => {
    expect(await upload(Buffer.from('no workbook'))).toMatchObject({ outcome: 'unreadable' });
  });

  it('gives the file back to its own organisation and the secretariat only, until who it names was erased', async () => {
    const file = await aWorkbookOfCells(aSubmission(0).cells);
    await upload(file);
    const get = (caller: Caller, query: Record<string, string> = {}) =>
      getWorkbook({ originals, tables: service.tables })({ caller, path, query, body: undefined });

    for (const answer of [
      await get(aCaller('certifier')),
      await get(aCaller('secretariat', 'co'), { organisation: 'dluhc' }),
    ]) {
      const fetched = await fetch((answer.body as Address).url);
      expect(Buffer.from(await fetched.arrayBuffer()).equals(file)).toBe(true);
    }
    const other = aCaller('preparer', 'dwp');
    for (const reader of [other, aCaller('assessor', 'co'), aCaller('reviewer', 'co')]) {
      expect(await get(reader, { organisation: 'dluhc' })).toMatchObject({ status: 403 });
    }
    expect(await get(other)).toMatchObject({ status: 404 });

    const all = { organisation: 'dluhc', upTo: '2023-10-20' };
    await service.call('erasePersonalData', aCaller('secretariat', 'co'), { body: all });
    expect(await get(aCaller('certifier'))).toMatchObject({ status: 410 });
  });

  it('leaves another file, another size or another type at the door', async () => {
    const file = await aWorkbookOfCells(aSubmission(0).cells);
    const address = await addressFor(file);
    const longer = Buffer.concat([file, Buffer.from('x')]);
    const changed = Buffer.from(file).fill(0, 10, 20);
    const typed = { ...address, headers: { ...address.headers, 'content-type': 'text/html' } };

    expect((await put(address, longer)).status).toBe(403);
    expect((await put(address, changed)).status).toBe(400);
    expect((await put(typed, file)).status).toBe(403);
  });

  it('gives no address for what was not submitted, is too large, or belongs to another', async () => {
    const file = said(Buffer.from('x'));

    expect(await ask(aCaller('preparer', 'dwp'), file)).toMatchObject({ status: 404 });
    expect(await ask(aCaller(), file, { ...path, version: '2' })).toMatchObject({ status: 404 });
    expect(await ask(aCaller(), { ...file, bytes: 65 * 1024 * 1024 })).toMatchObject({
      status: 413,
    });
    expect(await ask(aCaller(), { ...file, sha256: 'x' })).toMatchObject({ status: 400 });
  });
});

function newest(): CreatedObject {
  const object = created.at(-1);
  if (!object) throw new Error('Nothing was put');
  return object;
}
