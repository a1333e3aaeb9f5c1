import type { ExcelHost } from './excel-host';
import type { WireRequest } from './wire/wire';

/** How office.js talks to an Excel in the same process: JSON there and back. */
export interface NativeBridge {
  onMessageFromHost: (message: string) => void;
  readonly sendMessageToHost: (message: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: WireRequest };
}

/** Joins office.js to a host. The library puts its own listener on the bridge. */
export function nativeBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      const { flags, id, message, type } = JSON.parse(text) as BridgeMessage;
      if (type !== request) return;
      void host
        .answer(JSON.stringify(message.body), (flags & delayForCellEdit) !== 0)
        .then((body) => {
          const answer = { statusCode: 200, headers: {}, body };
          bridge.onMessageFromHost(JSON.stringify({ id, type: response, message: answer }));
        });
    },
  };
  host.onEvent((event) => {
    bridge.onMessageFromHost(JSON.stringify({ type: told, message: { entries: [event] } }));
  });
  return bridge;
}

const request = 1;
const response = 2;
const told = 3;
/** The flag of a request that may wait until the person is done with a cell. */
export const delayForCellEdit = 64;
