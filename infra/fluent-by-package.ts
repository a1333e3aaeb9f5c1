import { tokens } from '@fluentui/react-components';
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namesByModule } from './names-by-module';

/** Says which module a name of a package comes from: a file or, where its list does not say, the package; undefined where it has no such name. */
export type ModuleOf = (name: string, from: string) => string | undefined;

/**
 * Imports what is Fluent's from the module that it comes from, as the packages' own lists say, in our files and
 * in Fluent's. Where the first screen imports a list, esbuild puts everything of the list that a later screen
 * uses into what the first one loads, since it heeds no `sideEffects: false` where it splits:
 * https://github.com/evanw/esbuild/pull/1110
 */
export function fluentByPackage(root: string): Plugin {
  return {
    name: 'fluent-by-package',
    setup(build) {
      const moduleOf = listedIn(join(root, 'node_modules'));
      const files = /[/\\](?:addin[/\\].*\.tsx?|node_modules[/\\]@fluentui[/\\].*\.js)$/;
      build.onLoad({ filter: files }, async ({ path }) => ({
        contents: importedByModule(await readFile(path, 'utf8'), moduleOf),
        loader: path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js',
      }));
    },
  };
}

/** Rewrites the imports of one file, which keeps its lines. Throws for a name that the list does not have. */
export function importedByModule(source: string, moduleOf: ModuleOf): string {
  const statement = /^import \{([^}]*)\} from ['"](@fluentui\/[^'"]+)['"];/gm;
  return withTokens(source).replace(statement, (whole, names: string, list: string) => {
    const imports = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => {
        const from = moduleOf(name.replace(/ as .*/, ''), list);
        if (from === undefined) throw new Error(`${list} has no ${name}`);
        return `import { ${name} } from ${JSON.stringify(from)};`;
      });
    return imports.join(' ') + '\n'.repeat(whole.split('\n').length - 1);
  });
}

// A token is the name of a CSS variable: the list of all of them is left out.
function withTokens(source: string): string {
  const imported = /^import \{[^}]*\btokens\b[^}]*\} from ['"]@fluentui\//m.test(source);
  if (!imported) return source;
  return source
    .replace(/^(import \{[^}]*)\btokens\b,?([^}]*\} from ['"]@fluentui\/)/gm, '$1$2')
    .replace(/\btokens\.(\w+)/g, (whole, name: keyof typeof tokens) =>
      name in tokens ? JSON.stringify(tokens[name]) : whole,
    );
}

function listedIn(packages: string): ModuleOf {
  const lists = new Map<string, ReadonlyMap<string, string>>();
  const listIn = (file: string) => {
    const known = lists.get(file) ?? namesByModule(textOf(file));
    lists.set(file, known);
    return known;
  };

  // A list may name another list, and that one another: themes are four lists deep.
  const moduleOf = (name: string, from: string, within = packages): string => {
    const isFile = from.startsWith('.');
    const file = isFile ? join(within, from) : join(packages, from, 'lib', 'index.js');
    const next = listIn(file).get(name);
    if (next !== undefined) return moduleOf(name, next, dirname(file));
    return isFile ? file : from;
  };
  return (name, from) => {
    const names = listIn(join(packages, from, 'lib', 'index.js'));
    // A list that passes on whole modules does not say what it has.
    return names.size === 0 || names.has(name) || !from.endsWith('react-components')
      ? moduleOf(name, from)
      : undefined;
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
