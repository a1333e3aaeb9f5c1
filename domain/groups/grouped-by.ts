/** Facts by a key, in the order in which each key is first met; a group has at least one. */
export function groupedBy<Fact>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): ReadonlyMap<string, readonly [Fact, ...Fact[]]> {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group) group.push(fact);
    else groups.set(keyOf(fact), [fact]);
  }
  return groups;
}
