import { changesWorkbook } from './changes-workbook';
import { accessDenied, HostError, notSimulated } from './host-error';
import type { HostObject } from './host-object';
import type { References } from './references';
import type { ObjectPath, WireArguments, WireRequest } from './wire';

/** Finds the objects that the paths of one request lead to, each once. */
export interface PathFinder {
  readonly at: (id: number) => HostObject | null;
  readonly given: (info: WireArguments | undefined) => readonly unknown[];
}

/** Where paths begin: at the workbook, or at a service that is made by its name. */
export interface Roots {
  readonly workbook: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
}

/** Objects of a request, from the workbook or from references that are kept. */
export function pathFinder(
  { ObjectPaths }: WireRequest,
  { services, workbook }: Roots,
  references: References,
  isReadOnly: () => boolean,
): PathFinder {
  const found = new Map<number, HostObject | null>();

  const at = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', 'The object path is not valid.');
    const object = follow(path);
    found.set(id, object);
    return object;
  };

  const given = (info: WireArguments | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((argument, place) => {
      const path = info?.ReferencedObjectPathIds?.[place] ?? 0;
      return path === 0 ? argument : at(path);
    });

  const follow = (path: ObjectPath): HostObject | null => {
    switch (path.ObjectPathType) {
      case 1:
        return workbook;
      case 2: {
        const service = services[path.Name];
        if (service) return service;
        throw notSimulated(`the service ${path.Name}`);
      }
      case 3:
      case 4:
        return step(path, path.Name);
      case 5:
        return step(path, 'GetItem');
      case 6: {
        const kept = references.find(path.Name);
        if (kept) return kept;
        throw new HostError('InvalidReference', 'This reference is not valid.');
      }
      case 7:
        return null;
      default:
        throw notSimulated(`object path ${path.ObjectPathType} ${path.Name}`);
    }
  };

  /** From nothing every way leads to nothing: that is what null objects are for. */
  const step = (path: ObjectPath, name: string): HostObject | null => {
    const from = at(path.ParentObjectPathId ?? 0);
    if (!from) return null;
    if (changesWorkbook(name) && isReadOnly()) throw accessDenied();
    const find = from.finds?.[name];
    if (!find) throw notSimulated(`${from.type}.${name}`);
    return find(...given(path.ArgumentInfo));
  };

  return { at, given };
}
