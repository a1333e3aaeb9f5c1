import { readFileSync } from 'node:fs';

/** The rows of a CSV file in test/reference, each by the names in its first row. Blank stays ''. */
export function readReference(name: string): readonly ReadonlyMap<string, string>[] {
  const [names, ...rows] = parse(readFileSync(`test/reference/${name}`, 'utf8'));
  if (!names) throw new Error(`${name} is empty`);

  return rows.map((row) => new Map(names.map((key, column) => [key, row[column] ?? ''])));
}

// Every match is one field and what ends it; only a quoted field may hold a comma.
function parse(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}
