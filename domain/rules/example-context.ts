import { form } from '../form/edition-2022-25-1/form';
import { observationsOf } from '../return/observations-of';
import { readReturn } from '../return/read-return';
import { edition202225 } from '../roadmap/edition-2022-25';
import { acceptedExample } from './accepted-example';
import type { RuleContext } from './context';
import type { Example } from './example';
import { exampleCells } from './example-cells';
import { exampleRegister } from './example-register';
import { exampleReturn } from './example-return';
import { lastQuarter } from './example-last-quarter';

/** What a rule sees in an example: the valid example return, changed, laid out in cells and read again. */
export function exampleContext(example: Example): RuleContext {
  const { return: current, faults } = readReturn(
    exampleCells(exampleReturn, example.current),
    form,
  );
  const { previous = {}, lastVersion, register = {} } = example;

  return {
    form,
    edition: edition202225,
    today: example.today ?? '2023-10-20',
    current,
    faults,
    observations: observationsOf(current, edition202225),
    ...(example.organisation !== undefined && { organisation: example.organisation }),
    ...(previous !== 'none' && { previous: acceptedExample(lastQuarter, previous) }),
    ...(lastVersion && {
      lastVersion: acceptedExample(exampleReturn, lastVersion, lastVersion.answers),
    }),
    ...(register !== 'none' && { register: { ...exampleRegister, ...register } }),
  };
}
