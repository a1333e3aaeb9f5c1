/** Says something to the pane that opened this dialog, and to a page of no other origin. Waits for office.js. */
export async function tellPane(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message, { targetOrigin: location.origin });
}
