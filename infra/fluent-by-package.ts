import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesByModule } from './names-by-module';

const list = '@fluentui/react-components';

/**
 * Imports each Fluent component from the module that it comes from, as the packages' own lists say. Where the
 * first screen imports a list of components, esbuild puts every component of the list that a later screen uses
 * into what the first one loads, since it heeds no `sideEffects: false` where it splits:
 * https://github.com/evanw/esbuild/pull/1110
 */
export function fluentByPackage(root: string): Plugin {
  return {
    name: 'fluent-by-package',
    async setup(build) {
      const modules = await modulesOf(join(root, 'node_modules'));
      build.onLoad({ filter: /[/\\]addin[/\\].*\.tsx?$/ }, async ({ path }) => ({
        contents: importedByModule(await readFile(path, 'utf8'), modules),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

/** Rewrites the imports of one file, which keeps its lines. Throws for a name that the list does not have. */
export function importedByModule(source: string, modules: ReadonlyMap<string, string>): string {
  const statement = /^import \{([^}]*)\} from '@fluentui\/react-components';/gm;
  return source.replace(statement, (whole, names: string) => {
    const imports = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => {
        const from = modules.get(name);
        if (from === undefined) throw new Error(`${list} has no ${name}`);
        return `import { ${name} } from ${JSON.stringify(from)};`;
      });
    return imports.join(' ') + '\n'.repeat(whole.split('\n').length - 1);
  });
}

async function modulesOf(packages: string): Promise<ReadonlyMap<string, string>> {
  const byPackage = await listOf(packages, list);
  const lists = new Map<string, ReadonlyMap<string, string>>();
  for (const from of new Set(byPackage.values())) lists.set(from, await listOf(packages, from));

  return new Map(
    [...byPackage].map(([name, from]) => {
      const within = lists.get(from)?.get(name);
      const isFile = within?.startsWith('./') === true;
      return [name, isFile ? join(packages, from, 'lib', within) : from];
    }),
  );
}

async function listOf(packages: string, name: string): Promise<ReadonlyMap<string, string>> {
  const file = join(packages, name, 'lib', 'index.js');
  return namesByModule(await readFile(file, 'utf8').catch(() => ''));
}
