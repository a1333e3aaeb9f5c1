/** A rule set as data: what it changes from the set before it, by ids of rules. */
export interface RuleSetChange {
  /** Year and month from which it is in force: `2023-10`. */
  readonly id: string;
  /** ISO date from which it is in force. */
  readonly from: string;
  readonly why: string;
  /** Rules that are in force from this set on, or again. */
  readonly brings?: readonly string[];
  /** Rules that are no longer in force. */
  readonly drops?: readonly string[];
  /** Rules that report and block nobody from this set on, and those whose trial ends with it. */
  readonly startsTrial?: readonly string[];
  readonly endsTrial?: readonly string[];
}

/** The rule sets, oldest first. The first begins with every rule; each later one lists only what it changes. */
export const ruleSetChanges: readonly [RuleSetChange, ...RuleSetChange[]] = [
  {
    id: '2022-07',
    from: '2022-07-01',
    why: 'The first set, for the first quarter after the roadmap was published in June 2022.',
    drops: ['great-rating-borne-out'],
    startsTrial: ['figures-frozen'],
  },
  {
    id: '2023-10',
    from: '2023-10-01',
    why: 'CDDO published the figures of the great standard in October 2023: a service’s own rating can be held against them from then on.',
    brings: ['great-rating-borne-out'],
  },
];
