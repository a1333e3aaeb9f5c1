import type { ExcelHost } from '../excel-host';
import { delayForCellEdit } from '../native-bridge';
import type { WireEvent } from '../wire/wire';
import { appContext } from './app-context';
import type { PaneMessage, RichApiCall } from './pane-message';

/** The pane's side of Excel on the web. */
export interface PaneAnswers {
  /** Answers a posted message; undefined where it asks nothing. */
  readonly answer: (text: string) => Promise<string | undefined>;
  /** An event as it is posted; undefined while office.js listens to none. */
  readonly event: (event: WireEvent) => string | undefined;
}

/** Answers what office.js asks of the page that it is shown in. */
export function answerPane(
  host: ExcelHost,
  page: { readonly excelApi: string; readonly origin: string },
): PaneAnswers {
  let listening: PaneMessage | undefined;
  const reply = (to: PaneMessage, data: unknown, responseType = 0): string =>
    JSON.stringify({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: responseType === 0 ? to._correlationId : -1,
      _origin: page.origin,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    });

  return {
    answer: async (text) => {
      const message = JSON.parse(text) as PaneMessage;
      if (message._messageType !== 0) return undefined;
      if (message._actionType !== 0) {
        if (message._actionName === 'richApiMessage')
          listening = message._actionType === 1 ? message : undefined;
        return reply(message, { Error: 0 });
      }
      if (message._actionName === 'ContextActivationManager_getAppContextAsync')
        return reply(message, appContext(page));
      if (message._actionName !== 'executeMethod') return reply(message, null);
      return reply(message, await call(host, message._data as RichApiCall));
    },
    event: ({ id, message, messageCategory, messageType, targetId }) =>
      listening &&
      reply(
        listening,
        { ArrayData: [[messageCategory, messageType, targetId, message, id, false]] },
        1,
      ),
  };
}

async function call(host: ExcelHost, { ArrayData = [], DdaMethod }: RichApiCall): Promise<unknown> {
  if (DdaMethod.DispatchId !== richApi) return { Error: 0, Version: 1, Data: null };
  const [, , , , body, , flags] = ArrayData;
  const answer = await host.answer(String(body), (Number(flags) & delayForCellEdit) !== 0);
  return { Error: 0, Version: 1, Data: [200, [], answer] };
}

/** The number of the call that carries the Excel API. */
const richApi = 93;
