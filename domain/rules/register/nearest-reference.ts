import { plainWords } from '../../cells/plain-words';
import type { Decision } from '../../register/decision';

/** Finds the reference on the register that was meant: the same but for case, spaces and punctuation. */
export function nearestReference(
  decisions: ReadonlyMap<string, Decision>,
): (entered: string) => string | undefined {
  const byWords = new Map([...decisions.keys()].map((known) => [plainWords(known), known]));
  return (entered) => byWords.get(plainWords(entered));
}
