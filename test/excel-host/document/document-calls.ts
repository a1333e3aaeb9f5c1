import type { AddInModel } from './add-in-model';
import type { WorkbookModel } from '../model/workbook-model';
import { notSimulated } from '../wire/host-error';
import type { DdaAnswer } from './dda';
import { documentFiles } from './document-files';
import { documentSettings } from './document-settings';
import { type RibbonPresses, ribbonPresses } from './ribbon-presses';

/** What office.js asks of Excel by the ways that are older than the Excel API. */
export interface DocumentCalls {
  readonly presses: RibbonPresses;
  /** Answers a call by its number. Throws where the host does not know it. */
  readonly call: (number: number, given: Readonly<Record<string, unknown>>) => DdaAnswer;
}

/** The calls of an open workbook and an add-in. */
export function documentCalls(workbook: WorkbookModel, addIn: AddInModel): DocumentCalls {
  const presses = ribbonPresses((button) => addIn.greyed.has(button));
  const calls: ReturnType<typeof documentFiles> = {
    ...documentFiles(workbook),
    ...documentSettings(workbook),
    [appCommandCompleted]: presses.completed,
  };
  return {
    presses,
    call: (number, given) => {
      const call = calls[number];
      if (!call) throw notSimulated(`call ${number} of the document`);
      return call(given);
    },
  };
}

const appCommandCompleted = 94;
