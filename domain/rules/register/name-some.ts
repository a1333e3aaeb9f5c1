/** As many names as a sentence can hold, and how many more there are: `A, B and 3 more`. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - shown;
  if (more > 0) return `${names.slice(0, shown).join(', ')} and ${more} more`;
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

const shown = 10;
