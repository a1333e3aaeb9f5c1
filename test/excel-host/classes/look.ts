import type { Value } from '../wire/host-object';
import type { Look } from '../model/workbook-model';

/** Where the looks of something are kept. */
export interface Looks {
  readonly get: () => Look;
  readonly set: (look: Look) => void;
}

/** Members that are only remembered: `lookValues(looks, 'Fill', { Color: '#FFFFFF' })`, with what they are at first. */
export function lookValues(looks: Looks, group: string, at: Look): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(at).map(([name, first]): [string, Value] => {
      const key = group === '' ? name : `${group}.${name}`;
      return [
        name,
        {
          get: () => (key in looks.get() ? looks.get()[key] : first),
          set: (value) => {
            looks.set({ ...looks.get(), [key]: value });
          },
        },
      ];
    }),
  );
}
