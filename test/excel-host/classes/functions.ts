import type { HostContext } from '../host-context';
import type { HostObject } from '../wire/host-object';
import { numberGiven } from '../wire/given';

/** The worksheet functions that tests need. */
export function functions({ workbook }: HostContext): HostObject {
  return {
    type: 'Functions',
    finds: {
      Date: (year, month, day) => {
        const moment = Date.UTC(numberGiven(year), numberGiven(month) - 1, numberGiven(day));
        const days = Math.round(moment / 86_400_000) + 25_569;
        return result(workbook.is1904 ? days - 1_462 : days);
      },
    },
  };
}

function result(value: number): HostObject {
  return {
    type: 'FunctionResult',
    values: { Error: { get: () => null }, Value: { get: () => value } },
  };
}
