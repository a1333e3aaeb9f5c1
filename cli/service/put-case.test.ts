import { exampleCaseCells } from '#domain/spend-control/case-rules/example-case-cells';
import { checkCase } from '#domain/spend-control/case-rules/check-case';
import { putCase } from './put-case';
import { RefusedCall } from './request';
import type { Service } from './service';

const { draft } = checkCase(exampleCaseCells({}), '2024-06-01');
if (!draft) throw new Error('the example is a case');

function refusing(status: number): Service {
  const send = () => Promise.reject(new RefusedCall(status, 'In its words.', 'Do this.'));
  return { url: 'http://127.0.0.1', get: send, send };
}
const sent = (status: number, revision: number) =>
  putCase(refusing(status), { ...draft, revision, state: 'submitted' });

describe('a case that the service does not take', () => {
  it('is told what the others sent, where somebody was first', async () => {
    await expect(sent(409, 4)).rejects.toThrow('Somebody sent revision 4 of DWP-2024-014');
  });

  it('is told that its reference is taken, where it would be the first revision', async () => {
    await expect(sent(409, 1)).rejects.toThrow('The reference DWP-2024-014 is taken');
  });

  it('is told whatever else the service says', async () => {
    await expect(sent(403, 1)).rejects.toThrow('In its words.');
  });
});
