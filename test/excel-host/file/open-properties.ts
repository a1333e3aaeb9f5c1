import type { OpenPackage } from './open-package';

/** The custom properties of a file: text, numbers, or yes and no. */
export function openProperties({
  related,
  tree,
}: OpenPackage): readonly (readonly [string, unknown])[] {
  return related('', 'custom-properties').flatMap((part) =>
    tree(part).children.map(({ attributes, children }) => {
      const [{ name, text } = { name: '', text: '' }] = children;
      const value = /^[ir]\d$|^int$|^decimal$/.test(name) ? Number(text) : text;
      return [attributes['name'] ?? '', name === 'bool' ? text === 'true' : value] as const;
    }),
  );
}
