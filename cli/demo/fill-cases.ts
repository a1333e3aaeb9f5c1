import { connect } from '../service/connect';
import { demoCases } from './demo-cases';

/** Puts the demonstration's cases into a local service, each by a preparer of its department; a second time changes nothing. */
export async function fillCases(url: string): Promise<void> {
  for (const { reference, ...body } of demoCases) {
    const preparer = await connect(url, `preparer@${body.organisation}`);
    await preparer.send('PUT', `/cases/${reference}`, body);
  }
}
