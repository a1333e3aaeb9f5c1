import { resolveStyleRulesForSlots } from '@griffel/core';
import { tokens } from '@fluentui/react-components';
import { transform, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';

type Slots = Parameters<typeof resolveStyleRulesForSlots>[0];

/**
 * Works the pane's styles out when it is built, as Fluent's own are, so that a page loads neither what does so
 * nor the list of tokens: a tenth of what the first screen would load.
 */
export function stylesAhead(): Plugin {
  return {
    name: 'styles-ahead',
    setup(build) {
      build.onLoad({ filter: /[/\\]addin[/\\].*\.styles\.ts$/ }, async ({ path }) => ({
        contents: await stylesWorkedOut(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}

/** Rewrites a file of styles as the rules that they come to. Throws where it imports anything but Fluent or exports anything but styles. */
export async function stylesWorkedOut(source: string): Promise<string> {
  const { code } = await transform(source, { format: 'cjs', loader: 'ts' });
  const module = { exports: {} as Record<string, unknown> };
  const made = new Set<unknown>();
  const makeStyles = (slots: Slots) => {
    made.add(slots);
    return slots;
  };
  runInNewContext(code, {
    module,
    require: (name: string) => {
      if (name === '@fluentui/react-components') return { makeStyles, tokens };
      throw new Error(`Styles import ${name}, which the build does not work out`);
    },
  });

  const hooks = Object.entries(module.exports).map(([name, slots]) => {
    if (!made.has(slots)) throw new Error(`${name} is not made by makeStyles`);
    const [classes, rules] = resolveStyleRulesForSlots(slots as Slots);
    return `export const ${name} = __styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)});`;
  });
  return ["import { __styles } from '@griffel/react';", ...hooks, ''].join('\n');
}
