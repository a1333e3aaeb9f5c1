/** What is asked of the items of a collection, by their names. */
export interface Asked<Answer> {
  /** Asks for those that were not asked for ahead; true where there are any, which take another round trip. */
  readonly rest: (names: readonly string[]) => boolean;
  /** Undefined for a name that was never asked for. */
  readonly of: (name: string) => Answer | undefined;
}

/**
 * Asks for the items that are likely to be there before it is known which are, so that an ordinary workbook
 * takes one round trip and any other takes two.
 */
export function askAhead<Answer>(
  likely: readonly string[],
  ask: (name: string) => Answer,
): Asked<Answer> {
  const answers = new Map(likely.map((name) => [name, ask(name)]));
  return {
    rest: (names) => {
      const missing = names.filter((name) => !answers.has(name));
      for (const name of missing) answers.set(name, ask(name));
      return missing.length > 0;
    },
    of: (name) => answers.get(name),
  };
}
