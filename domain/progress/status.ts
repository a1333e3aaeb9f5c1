/** What a status says where progress was judged. */
export type JudgedStatus =
  'achieved' | 'on track' | 'behind' | 'off track' | 'worsening' | 'missed';

/** Why progress was not judged. Being unable to say is never zero. */
type UnjudgedStatus =
  | 'not applicable'
  | 'withheld'
  | 'not returned'
  | 'no baseline'
  | 'no target'
  | 'not yet due'
  | 'cannot be judged';

export type Status = JudgedStatus | UnjudgedStatus;

/** The judged statuses from best to worst. */
export const bestToWorst = [
  'achieved',
  'on track',
  'behind',
  'off track',
  'worsening',
  'missed',
] as const satisfies readonly JudgedStatus[];
