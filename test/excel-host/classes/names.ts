import type { HostContext } from '../host-context';
import { readArea, writeArea } from '../model/find-sheet';
import { change, type NameModel, type SheetModel } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import { HostError } from '../wire/host-error';
import { isHostObject, type HostObject } from '../wire/host-object';
import { areaGiven } from './area-given';
import { keyedCollection } from './keyed-collection';

/** The defined names of the workbook, or of one sheet. */
export function names(host: HostContext, sheet?: SheetModel): HostObject {
  const { make, workbook } = host;
  const all = () => workbook.names.filter((name) => name.sheet === sheet);
  return keyedCollection({
    type: 'NamedItemCollection',
    all,
    isKey: ({ name }, key) => name.toLowerCase() === key.toLowerCase(),
    object: (name) => make.name(host, name),
    finds: {
      Add: (name, reference, comment) => {
        const formula = isHostObject(reference)
          ? `=${writeArea(areaGiven(host, reference))}`
          : textGiven(reference);
        const made: NameModel = {
          name: textGiven(name),
          formula,
          comment: typeof comment === 'string' ? comment : '',
          ...(sheet && { sheet }),
        };
        if (all().some((other) => other.name.toLowerCase() === made.name.toLowerCase()))
          throw new HostError('ItemAlreadyExists', 'The resource being created already exists.');
        change(workbook, { names: [...workbook.names, made] });
        return make.name(host, made);
      },
    },
  });
}

/** One defined name. */
export function nameObject(host: HostContext, name: NameModel): HostObject {
  const { make, workbook } = host;
  const range = () => make.range(host, readArea(workbook, name.formula));
  return {
    type: 'NamedItem',
    values: {
      Comment: { get: () => name.comment },
      Formula: {
        get: () => name.formula,
        set: (formula) => {
          change(name, { formula: textGiven(formula) });
        },
      },
      Name: { get: () => name.name },
      Scope: { get: () => (name.sheet ? 'Worksheet' : 'Workbook') },
      Type: { get: () => 'Range' },
      Visible: { get: () => true },
    },
    finds: {
      GetRange: range,
      GetRangeOrNullObject: () => {
        try {
          return range();
        } catch {
          return null;
        }
      },
    },
    methods: {
      Delete: () => {
        change(workbook, { names: workbook.names.filter((other) => other !== name) });
      },
    },
  };
}
