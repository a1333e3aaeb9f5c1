import { parseArgs } from 'node:util';
import * as z from 'zod';
import { stageNamed, type Stage } from './stage';

const nobody = /^[0-]+$/;

/**
 * The stage that `--context stage=NAME` names among those of cdk.json. Throws where none is named, or where it is not
 * filled in: a stage whose tenant or app is all noughts is there to be synthesised only.
 */
export function deployableStage(args: readonly string[], cdkJson: string): Stage {
  const { values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { context: { type: 'string', multiple: true, short: 'c' } },
    strict: false,
  });
  const name = (values.context ?? [])
    .filter((each) => typeof each === 'string')
    .flatMap((each) => /^stage=(.+)$/.exec(each)?.[1] ?? [])[0];
  if (name === undefined) throw new Error('Say which stage: --context stage=NAME');

  const { context } = settingsSchema.parse(JSON.parse(cdkJson));
  const stage = stageNamed(name, context.stages);
  if (
    [stage.clientId, ...stage.tenants.map(({ tenant }) => tenant)].some((id) => nobody.test(id))
  ) {
    throw new Error(`The stage ${name} has no app or tenant yet: see "Stages" in docs/deploy.md`);
  }
  return stage;
}

const settingsSchema = z.object({
  context: z.object({ stages: z.record(z.string(), z.unknown()) }),
});
