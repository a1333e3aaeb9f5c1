import { form } from '#domain/form/edition-2022-25-1/form';
import { layOutReturn } from '#domain/form/lay-out';
import { readReturn } from '#domain/return/read-return';
import type { Return, Values } from '#domain/return/return';
import { exampleReturn } from '#domain/rules/example-return';

/** The example return with as many systems as asked for, no two alike: 20 columns, made up by a fixed sequence. */
export function aLongReturn(systems: number): Return {
  const pick = sequence(7);
  const made = Array.from({ length: systems }, (_, at) => aSystem(at, pick));
  const values = { ...exampleReturn, tables: { ...exampleReturn.tables, systems: made } };
  return readReturn(layOutReturn({ form, values }), form).return;
}

function aSystem(at: number, pick: (below: number) => number): Partial<Values<'systems'>> {
  const choose = <Word>(words: readonly [Word, ...Word[]]): Word =>
    words[pick(words.length)] ?? words[0];
  const sentence = (length: number) => Array.from({ length }, () => choose(words)).join(' ');
  const day = (year: number) => `${year}-0${1 + pick(6)}-1${pick(10)}`;
  const funding = choose(['full', 'part', 'none'] as const);

  return {
    system: `SYS-${String(at).padStart(5, '0')}`,
    name: `Example ${sentence(3)}`,
    owner: `Head of ${choose(words)}`,
    nationallyImportant: choose(['yes', 'no']),
    lastTest: day(2023),
    testOutcome: choose(['passed', 'passed-with-actions']),
    hosting: choose(['aligned', 'none']),
    legacyScore: 16 + pick(15),
    redRated: 'yes',
    remediation: 'agreed',
    agreedOn: day(2022),
    completesOn: day(2025),
    funding,
    fundingNeeded: funding === 'full' ? 0 : (1 + pick(1_000_000)) * 100,
    runningCost: pick(10_000_000) * 100,
    supplier: choose(words),
    users: pick(50_000),
    narrative: `Example: ${sentence(8)}.`,
  };
}

const words = [
  ...(['grants', 'casework', 'payments', 'identity', 'records', 'hosting', 'migration'] as const),
  ...['platform', 'testing', 'contract', 'backlog', 'service', 'team', 'release', 'archive'],
  ...['portal', 'letters', 'network', 'storage', 'licence', 'audit', 'supplier', 'recovery'],
] as const;

// The generator of Park and Miller: the same numbers each time, and none that gzip could foresee.
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
