/** A step that was taken on a case. Never overwritten. */
export interface CaseEvent {
  readonly reference: string;
  readonly organisation: string;
  /** `agreed`: a second assessor agrees that the case of an assessor's own organisation be decided. */
  readonly step: 'acknowledged' | 'information asked' | 'information given' | 'agreed';
  readonly words?: string;
  readonly by: string;
  /** Organisation of the person who took the step. */
  readonly byOrganisation: string;
  /** ISO date and time at which the ledger received it. */
  readonly receivedAt: string;
}
