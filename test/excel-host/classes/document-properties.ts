import type { HostContext } from '../host-context';
import { textGiven } from '../wire/given';
import type { HostObject } from '../wire/host-object';
import { keyedCollection } from './keyed-collection';

/** What the file says of itself; of use here are the custom properties. */
export function documentProperties({ workbook }: HostContext): HostObject {
  const kept = workbook.properties;
  const property = (key: string): HostObject => ({
    type: 'CustomProperty',
    id: key,
    values: {
      Key: { get: () => key },
      Type: { get: () => types[typeof kept.get(key)] ?? 'String' },
      Value: {
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
  const custom = () =>
    keyedCollection({
      type: 'CustomPropertyCollection',
      all: () => [...kept.keys()],
      isKey: (key, wanted) => key.toLowerCase() === wanted.toLowerCase(),
      object: property,
      finds: {
        Add: (key, value) => {
          kept.set(textGiven(key), value);
          return property(textGiven(key));
        },
      },
      methods: {
        DeleteAll: () => {
          kept.clear();
        },
      },
    });
  return { type: 'DocumentProperties', finds: { Custom: custom } };
}

const types: Readonly<Record<string, string>> = { boolean: 'Boolean', number: 'Number' };
