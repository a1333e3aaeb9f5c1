import type { HostContext } from '../host-context';
import { type Area, readArea } from '../model/find-sheet';
import type { SheetModel } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import { invalidArgument } from '../wire/host-error';
import { isHostObject } from '../wire/host-object';

/** Cells given as a Range or as an address. */
export function areaGiven({ workbook }: HostContext, given: unknown, sheet?: SheetModel): Area {
  if (!isHostObject(given)) return readArea(workbook, textGiven(given), sheet);
  const [first] = given.areas ?? [];
  if (!first) throw invalidArgument();
  return first;
}
