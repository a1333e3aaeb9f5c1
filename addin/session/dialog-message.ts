/** What the dialog says to the pane: whose token, or why there is none, by msal-browser's code. */
export type DialogMessage =
  { readonly name: string; readonly token: string } | { readonly errorCode: string };

/** What a dialog said. Rejects what is no message of ours with the code `dialog_failed`. */
export function dialogMessage(text: string): DialogMessage {
  const said = parsed(text);
  if ('errorCode' in said && typeof said.errorCode === 'string') {
    return { errorCode: said.errorCode };
  }
  const { name, token } = said as { readonly name?: unknown; readonly token?: unknown };
  return typeof name === 'string' && typeof token === 'string'
    ? { name, token }
    : { errorCode: 'dialog_failed' };
}

function parsed(text: string): object {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {};
  }
}
