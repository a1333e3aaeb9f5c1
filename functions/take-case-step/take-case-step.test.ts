import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaseToSend } from '../../test/service/a-case-to-send';
import { aCaller, aService, type Service } from '../../test/service/a-service';

const path = { reference: 'DWP-2024-001' };
const preparer = aCaller('preparer', 'dwp');
const assessor = aCaller('assessor', 'co');

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
    await service.call('putCase', preparer, { path, body: aCaseToSend });
  });

  const take = (step: string, caller = assessor, words?: string) =>
    service.call('takeCaseStep', caller, { path, body: { step, ...(words && { words }) } });
  const state = async () => {
    const { body } = await service.call('getCase', assessor, { path });
    return (body as { standing: { state: string } }).standing.state;
  };

  it('acknowledges a case, asks for information and takes it', async () => {
    expect((await take('acknowledged')).status).toBe(201);
    expect(await state()).toBe('acknowledged');
    service.at('2023-10-23T10:00:00.000Z');
    await take('information asked', assessor, 'Who signs people in?');
    expect(await state()).toBe('waiting for information');
    service.at('2023-10-24T10:00:00.000Z');
    await take('information given', preparer, 'GOV.UK One Login.');
    expect(await state()).toBe('acknowledged');
  });

  it('takes a double click as one step', async () => {
    await take('acknowledged');
    service.at('2023-10-20T10:00:01.000Z');
    expect((await take('acknowledged')).status).toBe(200);
    const { body } = await service.call('getCase', assessor, { path });
    expect((body as { events: readonly object[] }).events).toHaveLength(1);
  });

  it('gives each step to its own role and organisation', async () => {
    expect((await take('acknowledged', preparer)).status).toBe(403);
    expect((await take('information given', assessor)).status).toBe(403);
    expect((await take('information given', aCaller('preparer', 'hmrc'))).status).toBe(404);
  });

  it('knows no steps on a draft', async () => {
    const draft = { reference: 'DWP-2024-002' };
    await service.call('putCase', preparer, {
      path: draft,
      body: { ...aCaseToSend, state: 'draft' },
    });
    const answer = await service.call('takeCaseStep', assessor, {
      path: draft,
      body: { step: 'acknowledged' },
    });
    expect(answer.status).toBe(404);
  });
});
