import path from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, type XmlElement, xmlTree } from './xml-tree';

/** The parts of a file, each read when it is asked for. */
export interface OpenPackage {
  readonly text: (part: string) => string;
  readonly tree: (part: string) => XmlElement;
  /** The parts that a part leads to, `''` being the file itself, by the last word of the relation's type. */
  readonly related: (from: string, type: string) => readonly string[];
  /** The part that a relation's id leads to. */
  readonly byId: (from: string, id: string | undefined) => string;
}

/** Opens the package that an .xlsx file is (ECMA-376 part 2). */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const parts = unzipSync(bytes);
  const text = (part: string) => {
    const found = parts[part];
    if (!found) throw new RangeError(`there is no ${part} in the file`);
    return strFromU8(found);
  };
  const tree = (part: string) => xmlTree(text(part));
  const relations = (from: string) => {
    const part = path.join(path.dirname(from), '_rels', `${path.basename(from)}.rels`);
    if (!(part in parts)) return [];
    return childrenOf(tree(part), 'Relationship').map(({ attributes }) => ({
      id: attributes['Id'],
      type: path.basename(attributes['Type'] ?? ''),
      part: resolved(path.dirname(from), attributes['Target'] ?? ''),
    }));
  };
  return {
    text,
    tree,
    related: (from, type) =>
      relations(from)
        .filter((each) => each.type === type)
        .map(({ part }) => part),
    byId: (from, id) => relations(from).find((each) => each.id === id)?.part ?? '',
  };
}

function resolved(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : path.join(folder, target);
}
