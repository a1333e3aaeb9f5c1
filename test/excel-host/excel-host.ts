import { addInServices } from './classes/add-in-services';
import { workbookObject } from './classes/workbook';
import { newAddIn } from './document/add-in-model';
import { type CustomFunctionCalls, customFunctionCalls } from './document/custom-function-calls';
import { type DocumentCalls, documentCalls } from './document/document-calls';
import type { HostContext } from './host-context';
import { type HostEvents, hostEvents } from './host-events';
import { makers } from './makers';
import type { WorkbookModel } from './model/workbook-model';
import { answerRequest, refusal } from './wire/answer-request';
import { HostError } from './wire/host-error';
import { newReferences } from './wire/references';
import { newSubscriptions } from './wire/subscriptions';
import type { WireEvent, WireRequest } from './wire/wire';

/** What went over the wire; bytes are of JSON in UTF-8. */
interface Traffic {
  readonly requests: number;
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
}

/** Excel, as far as an add-in can tell. */
export interface ExcelHost {
  readonly workbook: WorkbookModel;
  readonly context: HostContext;
  readonly events: HostEvents;
  /** What the add-in asks by the ways that are older than the Excel API. */
  readonly document: DocumentCalls;
  readonly customFunctions: CustomFunctionCalls;
  readonly calls: ReadonlyMap<string, number>;
  /** The ranges that the add-in has not let go of. */
  readonly references: () => number;
  readonly traffic: () => Traffic;
  readonly forgetTraffic: () => void;
  /** While a person types in a cell Excel refuses all; a request that may wait is held until they are done. */
  readonly editCell: () => { readonly leave: () => void };
  /** Answers the JSON of one round trip; `mayWait` where the add-in asked for `delayForCellEdit`. */
  readonly answer: (request: string, mayWait: boolean) => Promise<string>;
  readonly onEvent: (listener: (event: WireEvent) => void) => void;
}

/** The most that Excel on the web takes or gives in one round trip, in bytes. */
const mostBytes = 5 * 1_024 * 1_024;

/** Excel with a workbook open in it. */
export function excelHost(workbook: WorkbookModel): ExcelHost {
  const listeners = new Set<(event: WireEvent) => void>();
  const subscriptions = newSubscriptions();
  const references = newReferences();
  const addIn = newAddIn();
  const send = (event: WireEvent): void => {
    // Excel tells of what happened after it has answered.
    setTimeout(() => {
      for (const listener of listeners) listener(event);
    });
  };
  const events = hostEvents({ addIn, workbook }, subscriptions, send);
  const customFunctions = customFunctionCalls(send);
  const calls = new Map<string, number>();
  const context: HostContext = {
    workbook,
    addIn,
    make: makers,
    events,
    calls,
    changedByAddIn: (change) => {
      events.changed({ ...change, source: 'Local', triggerSource: 'ThisLocalAddin' });
    },
  };
  const root = workbookObject(context);
  const services = { ...addInServices(context), ...customFunctions.services };
  const isReadOnly = () => workbook.isReadOnly === true;
  let traffic = noTraffic;
  let editing: Promise<void> | undefined;

  const answer = (text: string): string => {
    const request = JSON.parse(text) as WireRequest;
    const bytesUp = Buffer.byteLength(text);
    const whole =
      bytesUp > mostBytes
        ? refusal(tooLarge('Request'))
        : answerRequest(
            request,
            { services, workbook: root },
            { references, subscriptions, isReadOnly },
          );
    const json = JSON.stringify(whole);
    const body =
      Buffer.byteLength(json) > mostBytes ? JSON.stringify(refusal(tooLarge('Response'))) : json;
    traffic = {
      requests: traffic.requests + 1,
      actions: traffic.actions + request.Actions.length,
      bytesUp: traffic.bytesUp + bytesUp,
      bytesDown: traffic.bytesDown + Buffer.byteLength(body),
    };
    return body;
  };

  return {
    workbook,
    context,
    events,
    document: documentCalls(workbook, addIn),
    customFunctions,
    calls,
    references: references.count,
    traffic: () => traffic,
    forgetTraffic: () => {
      traffic = noTraffic;
    },
    editCell: () => {
      let done = (): void => undefined;
      editing = new Promise<void>((resolve) => {
        done = resolve;
      });
      return {
        leave: () => {
          editing = undefined;
          done();
        },
      };
    },
    answer: async (request, mayWait) => {
      if (editing && !mayWait) return JSON.stringify(refusal(inCellEditMode()));
      await editing;
      return answer(request);
    },
    onEvent: (listener) => {
      listeners.add(listener);
    },
  };
}

const noTraffic: Traffic = { requests: 0, actions: 0, bytesUp: 0, bytesDown: 0 };

function tooLarge(what: 'Request' | 'Response'): HostError {
  return new HostError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit.`,
    413,
  );
}

function inCellEditMode(): HostError {
  return new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );
}
