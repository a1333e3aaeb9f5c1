import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** The roadmap asks for an agreed plan for every red-rated system; a blank would count as none. */
export const remediationStated = defineRule({
  id: 'remediation-stated',
  title: 'Say whether a red-rated system has a remediation plan',
  severity: 'error',
  why: 'Commitment 10 counts red-rated systems that have an agreed plan. A blank cannot be told from “No plan”, so the share would be wrong without anybody having said so.',

  *find({ current: { tables } }) {
    for (const record of tables.systems.records) {
      const { redRated, remediation } = record.values;
      if (redRated !== 'yes' || remediation !== undefined) continue;

      const at = placeOf(tables.systems, record, 'remediation');
      if (at) yield { at, record: record.id, entered: '', data: {} };
    }
  },

  message: () => 'The system is red-rated and nothing is said of its remediation plan.',
  expected: () => 'Plan agreed, Plan in draft or No plan',
  action: () =>
    'Choose what is true today. If there is no plan, choose No plan and say why in the narrative.',
});
