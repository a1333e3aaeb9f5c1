import type { Target } from '#domain/register/target';
import { appendFacts, type Appended } from './append-facts';
import { auditKey, targetKey, targetsOf } from './keys';
import { readFact, readFacts } from './read-facts';
import { targetSchema } from './schemas';
import type { Tables } from './tables';

/** All revisions of an organisation's targets, by measure, subject and revision. */
export function allTargets(tables: Tables, organisation: string): Promise<readonly Target[]> {
  return readFacts(tables, { pk: targetsOf(organisation) }, targetSchema);
}

/** One revision of a target, or undefined where there is none. */
export function oneTarget(
  tables: Tables,
  target: Parameters<typeof targetKey>[0],
): Promise<Target | undefined> {
  return readFact(tables, targetKey(target), targetSchema);
}

/** Adds revisions of targets, all or none; `refused` where one is there already or does not follow the one before it. */
export function putTargets(tables: Tables, targets: readonly Target[]): Promise<Appended> {
  const [first] = targets;
  if (!first) throw new RangeError('No targets were given');

  return appendFacts(tables, {
    facts: [...targets.map((target) => ({ ...targetKey(target), ...target })), ...audits(targets)],
    checks: targets
      .filter(({ revision }) => revision > 1)
      .map((target) => ({
        key: targetKey({ ...target, revision: target.revision - 1 }),
        condition: 'attribute_exists(pk)',
      })),
  });
}

function audits(targets: readonly Target[]) {
  return targets.map((target) => {
    const { sk } = targetKey(target);
    return {
      ...auditKey(target.organisation, target.receivedAt, `TARGET#${sk}`),
      action: target.revision === 1 ? 'target set' : 'target rebaselined',
      subject: target.author,
      about: sk,
    };
  });
}
