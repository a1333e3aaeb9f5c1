/** The facts that had been received by the end of a day, in UTC; all of them where no day is given. */
export function knownBy<Fact extends { readonly receivedAt: string }>(
  facts: readonly Fact[],
  day: string | undefined,
): readonly Fact[] {
  return day === undefined
    ? facts
    : facts.filter(({ receivedAt }) => receivedAt.slice(0, 10) <= day);
}
