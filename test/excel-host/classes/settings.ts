import type { HostContext } from '../host-context';
import { textGiven } from '../wire/given';
import type { HostObject } from '../wire/host-object';
import { keyedCollection } from './keyed-collection';

/** What add-ins keep in the workbook. */
export function settings({ workbook }: HostContext): HostObject {
  const kept = workbook.settings;
  const setting = (key: string): HostObject => ({
    type: 'Setting',
    id: key,
    values: {
      Key: { get: () => key },
      Value: {
        get: () => kept.get(key),
        set: (value) => {
          kept.set(key, value);
        },
      },
      _Value: {
        get: () => kept.get(key),
        set: (value) => {
          kept.set(key, value);
        },
      },
    },
    methods: {
      Delete: () => {
        kept.delete(key);
      },
    },
  });
  return keyedCollection({
    type: 'SettingCollection',
    all: () => [...kept.keys()],
    isKey: (key, wanted) => key === wanted,
    object: setting,
    finds: {
      Add: (key, value) => {
        kept.set(textGiven(key), value);
        return setting(textGiven(key));
      },
    },
  });
}
