import { keyGiven, numberGiven } from '../wire/given';
import { invalidArgument, itemNotFound } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';

/** A collection whose items are found by their keys, with what else it has of its own. */
export function keyedCollection<Model>(given: {
  readonly type: string;
  readonly all: () => readonly Model[];
  readonly isKey: (model: Model, key: string) => boolean;
  readonly object: (model: Model) => HostObject;
  readonly finds?: HostObject['finds'];
  readonly methods?: HostObject['methods'];
  readonly eventTarget?: string;
}): HostObject {
  const { all, eventTarget, finds, isKey, methods, object, type } = given;
  const find = (key: unknown) => {
    const text = keyGiven(key);
    const found = all().find((model) => isKey(model, text));
    return found === undefined ? null : object(found);
  };
  return {
    type,
    ...(eventTarget !== undefined && { eventTarget }),
    items: () => all().map(object),
    finds: {
      GetItem: (key) => {
        const found = find(key);
        if (!found) throw itemNotFound();
        return found;
      },
      GetItemAt: (place) => {
        const found = all()[numberGiven(place)];
        if (found === undefined) throw invalidArgument();
        return object(found);
      },
      GetItemOrNullObject: find,
      ...finds,
    },
    methods: { GetCount: () => all().length, ...methods },
  };
}
