import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Which files something is made from: some by their names, and all that are no tests in some folders. */
export interface Inputs {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A hash of files by their names and what is in them, of 16 characters: the same while none has changed. */
export async function hashOfInputs(root: string, inputs: Inputs): Promise<string> {
  const found = await Promise.all(
    inputs.folders.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true });
      return names.map((name) => join(folder, name)).filter(isInput);
    }),
  );
  const names = [...inputs.files, ...found.flat()].sort();
  const hash = createHash('sha256');
  const contents = await Promise.all(names.map((name) => readFile(join(root, name)).catch(gone)));
  for (const [index, name] of names.entries())
    hash.update(`\0${name}\0`).update(contents[index] ?? '');
  return hash.digest('hex').slice(0, 16);
}

// What runs the service here goes into nothing that is deployed.
function isInput(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  return (
    /\.(json|tsx?)$/.test(path) &&
    !/\.(test|examples)\.tsx?$/.test(path) &&
    !path.startsWith('infra/local/') &&
    !path.includes('node_modules/')
  );
}

function gone(): string {
  return '';
}
