import { setTimeout as wait } from 'node:timers/promises';

interface Around {
  readonly invoke: (nameOrArn: string, event: object) => Promise<unknown>;
  readonly log: (text: string) => void;
}

// Lambda waits one minute before the second attempt and two before the third.
const pauses = [50, 200];

/**
 * Calls a function that nobody waits for: where it fails it is called twice more, then given up as Lambda does.
 * A function that was stopped is not called again.
 */
export async function invokeLater(
  { invoke, log }: Around,
  arn: string,
  event: object,
): Promise<void> {
  for (const pause of [...pauses, undefined]) {
    try {
      await invoke(arn, event);
      return;
    } catch (error) {
      if (error instanceof Error && error.name === 'ServiceException') return;
      const cause = error instanceof Error ? error.message : String(error);
      if (pause === undefined) log(`${arn} gave up on an event: ${cause}\n`);
      else await wait(pause);
    }
  }
}
