import type { OpenPackage } from './open-package';
import { childOf, childrenOf } from './xml-tree';

/** What add-ins keep in a file: the properties of its web extensions, each as JSON (MS-OWEXML 2.2.3). */
export function openSettings({
  related,
  tree,
}: OpenPackage): readonly (readonly [string, unknown])[] {
  return related('', 'webextensiontaskpanes')
    .flatMap((panes) => related(panes, 'webextension'))
    .flatMap((part) => childrenOf(childOf(tree(part), 'properties'), 'property'))
    .map(({ attributes }) => [
      attributes['name'] ?? '',
      JSON.parse(attributes['value'] ?? 'null') as unknown,
    ]);
}
