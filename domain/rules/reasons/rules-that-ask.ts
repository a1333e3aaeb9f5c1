/** Ids of every rule that asks for a reason. A rule cannot see the list of rules, so a test holds the two together. */
export const rulesThatAsk: readonly string[] = ['date-within-reason', 'organisation-in-being'];
