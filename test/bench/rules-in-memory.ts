import { form } from '../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../domain/form/lay-out';
import { observationsOf } from '../../domain/return/observations-of';
import { readReturn } from '../../domain/return/read-return';
import { edition202225 } from '../../domain/roadmap/edition-2022-25';
import { checkReturn } from '../../domain/rules/check-return';
import type { RuleContext } from '../../domain/rules/context';
import { exampleRegister } from '../../domain/rules/example-register';
import { ruleSetOn } from '../../domain/rules/rule-sets';
import { median } from './median';
import { processorTime } from './processor-time';
import { returnOfRows } from './return-of-rows';

/** Milliseconds of processor time that all rules take on a return of so many systems, against itself as last quarter's; the median. */
export function rulesInMemory(rows: number, runs = 15): number {
  const { return: current, faults } = readReturn(
    layOutReturn({ form, values: returnOfRows(rows) }),
    form,
  );
  const observations = observationsOf(current, edition202225);
  const context: RuleContext = {
    form,
    edition: edition202225,
    today: '2023-10-20',
    current,
    faults,
    observations,
    register: exampleRegister,
    previous: { return: current, version: 1, observations, answers: [] },
  };
  const times = Array.from({ length: runs }, () =>
    processorTime(() => checkReturn(context, ruleSetOn('2023-09-30'))),
  );
  return median(times.slice(3));
}
