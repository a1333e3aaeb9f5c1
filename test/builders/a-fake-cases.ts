import type { CaseInFull, ListedCase } from '#domain/spend-control/case-in-full';
import type { Cases } from '../../addin/ports/cases';
import { aCase } from './a-case';
import { aCaseInFull } from './a-case-in-full';

/** A fake of the spend control that notes what was asked of it. */
export interface FakeCases extends Cases {
  /** What was asked, in order: `one DWP-2024-001`. */
  readonly asked: readonly string[];
}

/** A spend control that lists one case, accepts all and changes nothing; any method can be replaced. */
export function aFakeCases(replaced: Partial<Cases> = {}): FakeCases {
  const asked: string[] = [];
  const real: Cases = {
    list: () => Promise.resolve([aListedCase()]),
    one: () => Promise.resolve(aCaseInFull()),
    put: (one) => Promise.resolve(aCase(one)),
    step: () => Promise.resolve(),
    decide: (decision) =>
      Promise.resolve({
        ...decision,
        assessor: 'assessor@co',
        receivedAt: '2023-11-06T09:00:00.000Z',
      }),
    ...replaced,
  };

  return {
    asked,
    list: () => {
      asked.push('list');
      return real.list();
    },
    one: (reference) => {
      asked.push(`one ${reference}`);
      return real.one(reference);
    },
    put: (one) => {
      asked.push(`put ${one.reference} ${one.revision}`);
      return real.put(one);
    },
    step: (reference, step, words) => {
      asked.push(`step ${reference} ${step} ${words ?? ''}`.trim());
      return real.step(reference, step, words);
    },
    decide: (decision) => {
      asked.push(`decide ${decision.reference} ${decision.sequence} ${decision.outcome}`);
      return real.decide(decision);
    },
  };
}

/** A submitted case as a list shows it, with what the test changes. */
export function aListedCase(change: Partial<ListedCase> = {}): ListedCase {
  const { clock, revisions, standing } = aCaseInFull() satisfies CaseInFull;
  return { case: revisions[0] ?? aCase(), standing, control: 'v6-2024-10', clock, ...change };
}
