import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Imports each Fluent component from the package that it comes from, as `@fluentui/react-components` says itself.
 * Where the first screen imports that list of all components, esbuild puts every component that a later screen
 * uses into what the first one loads, since it heeds no `sideEffects: false` where it splits:
 * https://github.com/evanw/esbuild/pull/1110
 */
export function fluentByPackage(root: string): Plugin {
  return {
    name: 'fluent-by-package',
    async setup(build) {
      const list = join(root, 'node_modules/@fluentui/react-components/lib/index.js');
      const packages = packagesOf(await readFile(list, 'utf8'));

      build.onLoad({ filter: /[/\\]addin[/\\].*\.tsx?$/ }, async ({ path }) => ({
        contents: importedByPackage(await readFile(path, 'utf8'), packages),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

/** Rewrites the imports of one file, which keeps its lines. Throws for a name that the list does not have. */
export function importedByPackage(source: string, packages: ReadonlyMap<string, string>): string {
  const statement = /^import \{([^}]*)\} from '@fluentui\/react-components';/gm;
  return source.replace(statement, (whole, names: string) => {
    const imports = namesIn(names)
      .filter((name) => !name.startsWith('type '))
      .map((name) => {
        const from = packages.get(name);
        if (from === undefined) throw new Error(`@fluentui/react-components has no ${name}`);
        return `import { ${name} } from '${from}';`;
      });
    return imports.join(' ') + '\n'.repeat(whole.split('\n').length - 1);
  });
}

/** Which package each name comes from, by the statements of the list; names that the list changes are left out. */
export function packagesOf(list: string): ReadonlyMap<string, string> {
  const statements = list.matchAll(/export \{([^}]*)\} from ['"]([^'"]+)['"];/g);
  return new Map(
    [...statements].flatMap(([, names = '', from = '']) =>
      namesIn(names).map((name) => [name, from] as const),
    ),
  );
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
