/** The part of office.js that opens a dialog. */
export type DialogOpener = Pick<Office.UI, 'displayDialogAsync'>;

/** Office's number for a dialog that the person closed. */
const CLOSED = 12_006;

/** An error with a code of msal-browser's, so that every way of signing in says the same. */
function coded(errorCode: string): Error {
  return Object.assign(new Error(`The dialog ended: ${errorCode}`), { errorCode });
}

/**
 * Opens a page of our own origin in a dialog of Office and gives the first thing that it says. Rejects with an
 * `errorCode`: `popup_window_error` where no dialog opened, `user_cancelled` where the person closed it.
 */
export function askInDialog(address: string, opener?: DialogOpener): Promise<string> {
  const { origin } = new URL(address);
  const percentOfScreen = { height: 60, width: 30 };

  return new Promise((resolve, reject) => {
    (opener ?? Office.context.ui).displayDialogAsync(address, percentOfScreen, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        reject(coded('popup_window_error'));
        return;
      }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        // Sign-in pages of others are shown in the same dialog. An older Office does not say whose message it is.
        if (!('message' in said) || (said.origin !== undefined && said.origin !== origin)) return;
        dialog.close();
        resolve(said.message);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        const isClosed = 'error' in event && event.error === CLOSED;
        reject(coded(isClosed ? 'user_cancelled' : 'dialog_failed'));
      });
    });
  });
}
