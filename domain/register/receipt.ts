/** What the service gives for an accepted return; the same for every sending of the same content. */
export interface Receipt {
  readonly organisation: string;
  /** `2023-24-Q2`. */
  readonly period: string;
  readonly version: number;
  readonly hash: string;
  /** ISO date and time. */
  readonly receivedAt: string;
  readonly ruleSet: string;
  readonly form: string;
  readonly rows: number;
}
