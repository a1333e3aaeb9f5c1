import { Command } from 'commander';
import * as z from 'zod';
import { worsenExitStatus } from '../exit-status';
import { PlainFailure } from '../plain-failure';

interface RebuildOptions {
  readonly facts: string;
  readonly projections: string;
  readonly endpoint?: string;
  readonly json: boolean;
}

/** `returns rebuild --facts NAME --projections NAME` */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'Make every projection again from the ledger and compare it with what was kept. For operators, with the AWS credentials of their own session.',
    )
    .requiredOption('--facts <table>', 'name of the table of facts')
    .requiredOption('--projections <table>', 'name of the table of projections')
    .option('--endpoint <url>', 'address of a local DynamoDB, in place of AWS')
    .option('--json', 'print the counts as JSON', false)
    .addHelpText(
      'after',
      '\nEnds with 0 when what was kept was right, 1 when any projection differed from the facts, 2 when the tables could not be read.',
    )
    .action(rebuildAll);
}

async function rebuildAll({ json, ...where }: RebuildOptions): Promise<void> {
  if (where.endpoint !== undefined && !URL.canParse(where.endpoint)) {
    throw new PlainFailure(
      `${where.endpoint} is not an address.`,
      'Give the whole address of the local DynamoDB, such as http://127.0.0.1:8000.',
    );
  }
  const { rebuild } = moduleSchema.parse(
    // It is the service's code and the prompt's own neighbour, so it is found by its place and not imported.
    await import(new URL('rebuild.mjs', import.meta.url).href),
  );
  const counts = rebuiltSchema.parse(await rebuild(where).catch(explain));
  process.stdout.write(json ? `${JSON.stringify(counts, null, 2)}\n` : textOf(counts));
  if (counts.differing + counts.unfounded + counts.unequal > 0) worsenExitStatus(1);
}

function textOf(counts: z.infer<typeof rebuiltSchema>): string {
  const { behind, differing, equal, missing, unequal, unfounded } = counts;
  const made = behind + differing + missing;
  return [
    `Equal to the facts       ${equal}`,
    `Differing                ${differing}`,
    `Missing                  ${missing}`,
    `Behind                   ${behind}`,
    `Resting on no fact       ${unfounded}`,
    `Made again ${made}, removed ${unfounded}.`,
    unequal === 0
      ? 'Every projection now equals its facts.\n'
      : `${unequal} still do not equal their facts. Facts may have come in meanwhile: run this again.\n`,
  ].join('\n');
}

function explain(error: unknown): never {
  const kind = error instanceof Error ? error.name : 'unknown';
  throw new PlainFailure(
    `The tables could not be read or written (${kind}).`,
    'See that the names of the tables and the region are right, and that you are signed in to AWS with the operator’s role. Nothing that was right was changed.',
  );
}

const count = z.int().min(0);
const rebuiltSchema = z.object({
  equal: count,
  behind: count,
  missing: count,
  differing: count,
  unfounded: count,
  unequal: count,
});
const moduleSchema = z.object({
  rebuild: z.custom<(where: Omit<RebuildOptions, 'json'>) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});
