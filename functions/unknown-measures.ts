import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import type { Response } from './endpoint';
import { problem } from './problem';

/** A refusal that names the measures which the roadmap does not have; undefined where it has them all. */
export function unknownMeasures(
  named: readonly { readonly measure: string }[],
): Response | undefined {
  const unknown = named
    .map(({ measure }) => measure)
    .filter((id) => !measureById(edition202225, id));
  if (unknown.length === 0) return undefined;

  const detail = `${unknown.join(', ')}: the roadmap ${edition202225.id} has no such measure.`;
  return problem(422, 'A measure is not known', detail);
}
