import { changesFormat, type CellsToPut } from './cell-to-put';
import type { Protection } from './cells-now';
import { putRuns, rangeOfRun, type PutRun } from './put-runs';

/**
 * The parts that Excel would refuse, whole or in part, because of the protection of their sheet: Excel keeps what it
 * wrote before it refuses, so it is asked first. No round trip where nothing is protected; else one for each 2,000
 * runs, and as many again where some of a run's cells are locked and some are not.
 */
export async function refusedParts(
  context: Excel.RequestContext,
  parts: readonly CellsToPut[],
  protection: ReadonlyMap<string, Protection>,
): Promise<ReadonlySet<CellsToPut>> {
  const guarded = parts.filter(({ sheet }) => protection.get(sheet)?.protected === true);
  const refused = new Set(
    guarded.filter(({ cells, sheet }) => {
      const mayFormat = protection.get(sheet)?.options.allowFormatCells === true;
      return !mayFormat && cells.some(changesFormat);
    }),
  );
  const asked = guarded.filter((part) => !refused.has(part));

  const together = await lockedOf(context, putRuns(asked));
  const mixed = together.filter(({ locked }) => locked === null);
  const locked = new Set(cellsIn(together.filter((run) => run.locked === true)));
  const unclear = new Set(cellsIn(mixed));
  const single = asked.filter(({ cells }) => cells.some((cell) => unclear.has(cell)));
  const apart = await lockedOf(
    context,
    single.flatMap((part) => putRuns([part])),
  );
  for (const cell of cellsIn(apart.filter((run) => run.locked !== false))) locked.add(cell);

  for (const part of asked) if (part.cells.some((cell) => locked.has(cell))) refused.add(part);
  return refused;
}

interface Answered {
  readonly run: PutRun;
  /** Of cells some of which are locked Excel says neither. */
  readonly locked: boolean | null;
}

function cellsIn(answers: readonly Answered[]) {
  return answers.flatMap(({ run }) => run.cells);
}

async function lockedOf(
  context: Excel.RequestContext,
  runs: readonly PutRun[],
): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (let at = 0; at < runs.length; at += runsAtOnce)
    answers.push(...(await askLocked(context, runs.slice(at, at + runsAtOnce))));
  return answers;
}

/** At about 700 bytes each, with room below Excel's 5 MB on the web. */
const runsAtOnce = 2000;

async function askLocked(
  context: Excel.RequestContext,
  runs: readonly PutRun[],
): Promise<readonly Answered[]> {
  const asked = runs.map((run) => {
    const range = rangeOfRun(context, run);
    range.load('format/protection/locked');
    range.untrack();
    return { range, run };
  });
  await context.sync();
  return asked.map(({ range, run }) => ({
    run,
    locked: range.format.protection.locked,
  }));
}
