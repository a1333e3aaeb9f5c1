import { Buffer } from 'node:buffer';
import { attributesOf } from './xml-attributes';

/** XML parts of a package by name in small letters: names of parts are compared without regard to case. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** One relationship of a part: to which part it leads, and the last word of its type (`worksheet`, `table`). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function partText(parts: Parts, name: string): string | undefined {
  const part = parts.get(name.toLowerCase());
  return part && Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8');
}

/** Where the relationships of a part stand: those of `xl/workbook.xml` in `xl/_rels/workbook.xml.rels`. */
function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part that lead to other parts of the package; of the package itself where the part is ''. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const xml = partText(parts, relationshipsPath(part)) ?? '';
  return attributesOf(xml, 'Relationship')
    .filter((attributes) => attributes.get('TargetMode') !== 'External')
    .map((attributes) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: resolvePath(part.slice(0, part.lastIndexOf('/') + 1), attributes.get('Target') ?? ''),
    }));
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
