import type { HostContext } from '../host-context';
import { textGiven } from '../wire/given';
import type { HostObject } from '../wire/host-object';
import { change } from '../model/workbook-model';

/** Excel itself. Calls without an effect that could be seen are counted in `host.calls`. */
export function application({ calls, workbook }: HostContext): HostObject {
  const counted = (name: string) => () => {
    calls.set(`Application.${name}`, (calls.get(`Application.${name}`) ?? 0) + 1);
  };
  return {
    type: 'Application',
    values: {
      CalculationMode: {
        get: () => workbook.calculationMode,
        set: (mode) => {
          change(workbook, { calculationMode: textGiven(mode) });
        },
      },
      CalculationState: { get: () => 'Done' },
    },
    methods: {
      Calculate: counted('Calculate'),
      SuspendApiCalculationUntilNextSync: counted('SuspendApiCalculationUntilNextSync'),
      SuspendScreenUpdatingUntilNextSync: counted('SuspendScreenUpdatingUntilNextSync'),
    },
  };
}
