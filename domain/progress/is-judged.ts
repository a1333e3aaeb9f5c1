import { bestToWorst, type JudgedStatus } from './status';

/** Whether a status is a judgement, and not the reason for there being none. */
export function isJudged(status: string): status is JudgedStatus {
  return bestToWorst.some((judged) => judged === status);
}
