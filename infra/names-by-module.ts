/** Which module each name comes from, by the `export { … } from '…'` statements of a list; names that it changes are left out. */
export function namesByModule(list: string): ReadonlyMap<string, string> {
  const statements = list.matchAll(/export \{([^}]*)\} from ['"]([^'"]+)['"];/g);
  return new Map(
    [...statements].flatMap(([, names = '', from = '']) =>
      names.split(',').map((name) => [name.trim(), from] as const),
    ),
  );
}
