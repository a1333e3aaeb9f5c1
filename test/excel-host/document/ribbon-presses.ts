import { HostError } from '../wire/host-error';
import type { DdaAnswer } from './dda';

/** A press of a button, as office.js is told of it: by the places that it knows. */
export type PressEvent = Readonly<Record<0 | 1 | 2, string>>;

/** The buttons of the add-in's ribbon that run functions of it. */
export interface RibbonPresses {
  /** Presses a button; resolves when the add-in says that its function is done. Rejects where it has none. */
  readonly press: (button: string, action: string) => Promise<void>;
  readonly onPress: (listener: (event: PressEvent) => void) => void;
  /** Takes the add-in's word that it is done. */
  readonly completed: (given: Readonly<Record<string, unknown>>) => DdaAnswer;
}

/** No button was pressed yet. */
export function ribbonPresses(isGreyed: (button: string) => boolean): RibbonPresses {
  const listeners = new Set<(event: PressEvent) => void>();
  const waiting = new Map<string, (status: number) => void>();
  let last = 0;
  return {
    press: (button, action) =>
      new Promise<void>((resolve, reject) => {
        if (isGreyed(button)) throw new HostError('InvalidOperation', `${button} is greyed`);
        if (listeners.size === 0) throw new HostError('InvalidOperation', 'no add-in listens');
        last += 1;
        const id = `press ${last}`;
        waiting.set(id, (status) => {
          if (status === 0) resolve();
          else reject(new HostError('InvalidOperation', `${action}: office.js answered ${status}`));
        });
        const told = JSON.stringify({ source: { id: button } });
        for (const listener of listeners) listener({ 0: id, 1: action, 2: told });
      }),
    onPress: (listener) => {
      listeners.add(listener);
    },
    completed: ({ 0: id, 1: status }) => {
      const done = waiting.get(String(id));
      waiting.delete(String(id));
      done?.(Number(status));
      return { Error: 0 };
    },
  };
}
