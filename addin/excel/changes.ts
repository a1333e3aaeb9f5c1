import type { OwnWrites } from './own-writes';
import { isSetSupported } from './is-set-supported';

/**
 * Tells of every change that people make, here or elsewhere, and of a sheet or the workbook coming to the front, as
 * Excel loses events and a look afresh makes good for them. Returns what ends it.
 */
export function onChange(listener: () => void, own: OwnWrites): () => void {
  let ended = false;
  const told = (): Promise<void> => {
    if (!ended) listener();
    return Promise.resolve();
  };
  // Sheets do not say who brought them to the front, added or deleted them.
  const toldOfOthers = () => (own.areGoingOn() ? Promise.resolve() : told());
  // Somebody may be typing just now: Excel adds the handlers once they have finished.
  const handlers = Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const added: Handler[] = [
      workbook.worksheets.onChanged.add((event) =>
        isOwn(event, own) ? Promise.resolve() : told(),
      ),
      workbook.worksheets.onActivated.add(toldOfOthers),
      workbook.worksheets.onDeactivated.add(toldOfOthers),
      workbook.worksheets.onAdded.add(toldOfOthers),
      workbook.worksheets.onDeleted.add(toldOfOthers),
    ];
    if (isSetSupported('1.13')) added.push(workbook.onActivated.add(told));
    await context.sync();
    return added;
  }).catch((): Handler[] => []);

  return () => {
    ended = true;
    void handlers.then(remove).catch(() => undefined);
  };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** A handler is removed in the context that it was added in, and in no other. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}

/** An Excel that says who made the change is believed; one that does not is asked when. */
function isOwn(event: Excel.WorksheetChangedEventArgs, own: OwnWrites): boolean {
  const { triggerSource = '' } = event as { readonly triggerSource?: string };
  if (triggerSource !== '') return triggerSource === 'ThisLocalAddin';
  return event.source === Excel.EventSource.local && own.areGoingOn();
}
