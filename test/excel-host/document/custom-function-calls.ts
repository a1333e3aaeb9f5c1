import { putCell } from '../model/cells';
import type { Area } from '../model/find-sheet';
import { writeArea } from '../model/find-sheet';
import type { CellModel, Scalar } from '../model/workbook-model';
import { fieldsGiven } from '../wire/given';
import { notSimulated } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import type { WireEvent } from '../wire/wire';

/** The formulas of the workbook that call functions of the add-in. */
export interface CustomFunctionCalls {
  /** Has a cell wait for what a function of the add-in comes to. */
  readonly call: (cell: Area, formula: string, given: CustomFunctionCall) => void;
  /** What office.js gives the results to, by the names that it makes it by. */
  readonly services: Readonly<Record<string, HostObject>>;
}

interface CustomFunctionCall {
  readonly id: string;
  readonly parameters: readonly unknown[];
}

/** No function was called yet. */
export function customFunctionCalls(send: (event: WireEvent) => void): CustomFunctionCalls {
  const waiting = new Map<number, { readonly cell: Area; readonly formula: string }>();
  let last = 0;
  const take = (id: unknown, result: CellModel): void => {
    const found = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (!found) return;
    const { box, sheet } = found.cell;
    putCell(sheet, box.top, box.left, { ...result, formula: found.formula });
  };
  const functions: HostObject = {
    type: 'CustomFunctions',
    methods: {
      SetInvocationArrayResults: (results) => {
        for (const result of results as readonly (readonly unknown[])[]) {
          const [id, isDone, value, code] = result;
          take(id, isDone === true ? cellOf(value) : errorOf(code));
        }
      },
      SetInvocationResults: (results) => {
        for (const result of results as readonly unknown[]) {
          const { errorCode, failed, id, value } = fieldsGiven(result);
          take(id, failed === true ? errorOf(errorCode) : cellOf(value));
        }
      },
      _GetEnabledFeatures: () => [],
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
    },
  };
  return {
    call: (cell, formula, { id, parameters }) => {
      last += 1;
      waiting.set(last, { cell, formula });
      putCell(cell.sheet, cell.box.top, cell.box.left, { value: '#BUSY!', isError: true, formula });
      send({
        messageCategory: 1,
        messageType: 1_000,
        targetId: '',
        message: JSON.stringify([last, id, parameters, writeArea(cell), 0]),
        id: '',
      });
    },
    services: {
      'Microsoft.ExcelServices.CustomFunctions': functions,
      'Microsoft.ExcelServices.CustomFunctionsContainer': {
        type: 'CustomFunctionsContainer',
        finds: { CustomFunctions: () => functions },
      },
    },
  };
}

function cellOf(value: unknown): CellModel {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value !== 'object') return { value: value as Scalar };
  const { basicValue, numberFormat, type } = fieldsGiven(value);
  if (type !== 'FormattedNumber' || typeof basicValue !== 'number')
    throw notSimulated('a custom function that gives more than one value');
  return { value: basicValue, ...(typeof numberFormat === 'string' && { format: numberFormat }) };
}

/** The errors of Excel's by the numbers that office.js sends. */
function errorOf(code: unknown): CellModel {
  const errors: Readonly<Record<number, string>> = {
    1: '#N/A',
    5: '#DIV/0!',
    6: '#NUM!',
    8: '#NULL!',
  };
  return { value: errors[Number(code)] ?? '#VALUE!', isError: true };
}
