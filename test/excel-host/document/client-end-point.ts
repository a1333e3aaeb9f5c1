import type { ExcelHost } from '../excel-host';
import { delayForCellEdit } from '../native-bridge';
import { failed } from './dda';

/** What office.js reaches the page around it by; in Node there is none, and this is it. */
interface ClientEndPoint {
  readonly invoke: (action: string, answered: Answered, given: Given) => void;
  readonly registerForEvent: (
    event: string,
    told: (event: unknown) => void,
    done: Answered,
  ) => void;
  readonly unregisterForEvent: (event: string, done: Answered) => void;
}

type Answered = (status: number, payload: unknown) => void;

interface Given extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** Joins the older half of office.js to a host in the same process. */
export function clientEndPoint(host: ExcelHost): ClientEndPoint {
  return {
    invoke: (action, answered, given) => {
      if (action !== 'executeMethod') return;
      void answerCall(host, given).then((payload) => {
        answered(0, payload);
      });
    },
    registerForEvent: (event, told, done) => {
      if (event === 'appCommandInvoked') host.document.presses.onPress(told);
      done(0, { Error: 0 });
    },
    unregisterForEvent: (_, done) => {
      done(0, { Error: 0 });
    },
  };
}

/** Answers a call of office.js, whether it is the Excel API or older. */
export async function answerCall(host: ExcelHost, given: Given): Promise<unknown> {
  const { ArrayData = [], DdaMethod } = given;
  if (DdaMethod.DispatchId === richApi) {
    const [, , , , body, , flags] = ArrayData;
    const answer = await host.answer(String(body), (Number(flags) & delayForCellEdit) !== 0);
    return { Error: 0, Version: 1, Data: [200, [], answer] };
  }
  try {
    return { Version: 1, ...host.document.call(DdaMethod.DispatchId, given) };
  } catch (error) {
    // Told as Excel tells its own faults, so that the add-in does not wait for ever.
    return { Version: 1, ...failed(), Message: String(error) };
  }
}

/** The number of the call that carries the Excel API. */
const richApi = 93;
