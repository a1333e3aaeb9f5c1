import { notSimulated } from './host-error';
import type { HostObject } from './host-object';
import type { WireQuery } from './wire';

/** What is asked of an object, member by member: `{ Format: { Fill: { Color: {} } } }`. */
interface Wanted {
  [member: string]: Wanted;
}

/** Answers a load: the members that were asked for, and no others. */
export function answerQuery(
  object: HostObject,
  query: WireQuery,
  referenceOf: (object: HostObject) => string | undefined,
): unknown {
  const { Expand = [], Select = [], Skip = 0, Top = Infinity } = query;
  const paths = [...(Select.length > 0 ? Select : ['*']), ...Expand.map((path) => `${path}/*`)];
  const answer = (from: HostObject, wanted: Wanted): unknown => {
    const { items } = from;
    if (items) {
      const { Count, ...each } = wanted;
      const all = items();
      return {
        ...(Count && { Count: all.length }),
        _Items: all.slice(Skip, Skip + Top).map((item) => fields(item, each)),
      };
    }
    return fields(from, wanted);
  };
  const fields = (from: HostObject, wanted: Wanted): Record<string, unknown> => {
    const reference = referenceOf(from);
    const all = wanted['*'] ? Object.keys(from.values ?? {}) : [];
    return {
      ...identity(from, reference),
      ...Object.fromEntries(all.map((name) => [name, from.values?.[name]?.get()])),
      ...Object.fromEntries(
        Object.entries(wanted)
          .filter(([name]) => name !== '*')
          .map(([name, below]) => [name, member(from, name, below)]),
      ),
    };
  };
  const member = (from: HostObject, name: string, below: Wanted): unknown => {
    const value = from.values?.[name];
    if (value) return value.get();
    const find = from.finds?.[name];
    if (!find) throw notSimulated(`${from.type}.${name}`);
    const found = find();
    const asked = Object.keys(below).length > 0 ? below : { '*': {} };
    return found ? answer(found, asked) : { _IsNull: true };
  };
  return answer(object, wantedOf(paths));
}

/** What names an object to office.js. */
export function identity(
  { id }: HostObject,
  reference: string | undefined,
): Record<string, unknown> {
  return {
    ...(id !== undefined && { Id: id }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

/** A load names members as JavaScript does, `items/format/fill/color`; the wire as .NET does. */
function wantedOf(paths: readonly string[]): Wanted {
  const wanted: Wanted = {};
  for (const path of paths) {
    let at = wanted;
    for (const name of path.split('/').filter((part) => part !== '' && part !== 'items')) {
      const member = name === '$all' ? '*' : memberName(name);
      at = at[member] ??= {};
    }
    if (at === wanted) at['*'] ??= {};
  }
  return wanted;
}

/** `rowIndex` on the wire is `RowIndex`. */
export function memberName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
