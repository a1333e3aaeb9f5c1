import { changesWorkbook } from './changes-workbook';
import { accessDenied, invalidArgument, notSimulated } from './host-error';
import { isHostObject, type HostObject } from './host-object';
import type { PathFinder } from './object-paths';
import { answerQuery, identity, memberName } from './query';
import type { References } from './references';
import type { Subscriptions } from './subscriptions';
import type { WireAction } from './wire';

/** What actions are done with. */
export interface Doing {
  readonly paths: PathFinder;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  /** Whether the workbook is open for reading only. */
  readonly isReadOnly: () => boolean;
}

/** Does one action of a request, and gives the value that is sent back for it. */
export function doAction(
  action: WireAction,
  { isReadOnly, paths, references, subscriptions }: Doing,
): unknown {
  // A trace is only there for office.js to find its own place again.
  if (action.ActionType === 5) return null;
  const object = paths.at(action.ObjectPathId);
  if (!object) return onNothing(action);
  const given = paths.given(action.ArgumentInfo);
  switch (action.ActionType) {
    case 1:
      return identity(object, references.idOf(object));
    case 2:
    case 7:
      return answerQuery(object, action.QueryInfo ?? {}, references.idOf);
    case 3: {
      if (action.Name === '_KeepReference') {
        references.keep(object);
        return null;
      }
      if (action.Name === '_RemoveReference') {
        references.drop(String(given[0]));
        return null;
      }
      if (subscriptions.take(object, action.Name)) return null;
      if (changesWorkbook(action.Name) && isReadOnly()) throw accessDenied();
      const method = object.methods?.[action.Name];
      if (!method) throw notSimulated(`${object.type}.${action.Name}`);
      return method(...given) ?? null;
    }
    case 4:
      if (isReadOnly()) throw accessDenied();
      setValue(object, action.Name, given[0]);
      return null;
    case 9:
      if (isReadOnly()) throw accessDenied();
      update(object, action.ObjectState ?? {});
      return null;
    default:
      throw notSimulated(`action ${action.ActionType} ${action.Name}`);
  }
}

function onNothing({ ActionType }: WireAction): null {
  // Excel forgives questions to a null object, and refuses to change one.
  if (ActionType === 4 || ActionType === 9) throw invalidArgument();
  return null;
}

function setValue(object: HostObject, name: string, value: unknown): void {
  const member = object.values?.[name];
  if (!member) throw notSimulated(`${object.type}.${name}`);
  if (!member.set) throw invalidArgument();
  member.set(value);
}

/** `object.set({ format: { fill: { color } } })` in one action. */
function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(state)) {
    const name = memberName(key);
    const find = object.finds?.[name];
    const inner = find && typeof value === 'object' && value !== null ? find() : undefined;
    if (inner && isHostObject(inner))
      update(inner, Object.fromEntries(Object.entries(value ?? {})));
    else setValue(object, name, value);
  }
}
