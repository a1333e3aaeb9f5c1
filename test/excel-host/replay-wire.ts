import type { ExcelHost } from './excel-host';
import type { RecordedPair } from './record-wire';

/** A round trip that the host answers otherwise than the recording. */
export interface Difference {
  readonly request: string;
  readonly recorded: unknown;
  readonly answered: unknown;
}

/**
 * Sends the requests of a recording to a host whose workbook is as the recorded one was, and gives what it answers
 * otherwise. Ids differ from one Excel to the next: each is replaced by its place among those that came before.
 */
export async function replayWire(
  host: ExcelHost,
  recording: readonly RecordedPair[],
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const theirs = numbered();
  const ours = numbered();
  const ids = new Map<string, string>();
  for (const { request, response } of recording) {
    const known = [...ids].reduce((text, [id, own]) => text.replaceAll(id, own), request);
    const answer = await host.answer(known, false);
    const [recordedIds, answeredIds] = [idsIn(response), idsIn(answer)];
    recordedIds.forEach((id, place) => {
      ids.set(id, answeredIds[place] ?? id);
    });
    const [recorded, answered] = [theirs(response), ours(answer)];
    if (recorded !== answered)
      differences.push({ request, recorded: JSON.parse(recorded), answered: JSON.parse(answered) });
  }
  return differences;
}

const isId = /"(?:_ReferenceId|Id)":("[^"]*")/g;

function idsIn(json: string): readonly string[] {
  return [...json.matchAll(isId)].map(([, id = '']) => id);
}

/** Ids by the order in which they are first seen, whatever they are. */
function numbered(): (json: string) => string {
  const seen: string[] = [];
  return (json) => {
    for (const id of idsIn(json)) if (!seen.includes(id)) seen.push(id);
    return seen.reduce((text, id, place) => text.replaceAll(id, `"id ${place}"`), json);
  };
}
