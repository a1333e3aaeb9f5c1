import type { ExcelHost } from '../excel-host';
import { answerCall } from '../document/client-end-point';
import type { PressEvent } from '../document/ribbon-presses';
import type { WireEvent } from '../wire/wire';
import { appContext } from './app-context';
import type { PaneMessage, RichApiCall } from './pane-message';

/** The pane's side of Excel on the web. */
export interface PaneAnswers {
  /** Answers a posted message; undefined where it asks nothing. */
  readonly answer: (text: string) => Promise<string | undefined>;
  /** An event as it is posted; undefined while office.js listens to none. */
  readonly event: (event: WireEvent) => string | undefined;
  /** A press of a ribbon button as it is posted; undefined as above. */
  readonly press: (event: PressEvent) => string | undefined;
}

/** Answers what office.js asks of the page that it is shown in. */
export function answerPane(
  host: ExcelHost,
  page: { readonly excelApi: string; readonly origin: string },
): PaneAnswers {
  const listening = new Map<string, PaneMessage>();
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

  const posted = (name: string, event: unknown) => {
    const listener = listening.get(name);
    return listener && reply(listener, event, 1);
  };

  return {
    answer: async (text) => {
      const message = JSON.parse(text) as PaneMessage;
      if (message._messageType !== 0) return undefined;
      if (message._actionType !== 0) {
        if (message._actionType === 1) listening.set(message._actionName, message);
        else listening.delete(message._actionName);
        return reply(message, { Error: 0 });
      }
      if (message._actionName === 'ContextActivationManager_getAppContextAsync')
        return reply(message, appContext({ ...page, workbook: host.workbook }));
      if (message._actionName !== 'executeMethod') return reply(message, null);
      return reply(message, await answerCall(host, message._data as RichApiCall));
    },
    event: ({ id, message, messageCategory, messageType, targetId }) =>
      posted('richApiMessage', {
        ArrayData: [[messageCategory, messageType, targetId, message, id, false]],
      }),
    press: (event) => posted('appCommandInvoked', event),
  };
}
