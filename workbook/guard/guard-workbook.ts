import { checkEntries } from './check-entries';
import { checkPrologue } from './check-prologue';
import { type Contents, findContents } from './find-contents';
import { kindByFirstBytes } from './first-bytes';
import { hasMoreTags } from './has-more-tags';
import { inflatePart } from './inflate-part';
import { limits } from './limits';
import { kindOfPackage } from './package-kind';
import type { Parts } from './parts';
import { type Refusal, type RefusalKind, refusal } from './refusal';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** What the guard lets through: the unpacked parts that are to be read, and what each of them is. */
export interface GuardedWorkbook {
  readonly ok: true;
  readonly parts: Parts;
  readonly contents: Contents;
}

export interface RefusedWorkbook {
  readonly ok: false;
  readonly refusal: Refusal;
}

/**
 * Decides from the bytes alone whether a file is a workbook that is safe to read, before any library sees
 * it. Macro-enabled workbooks (.xlsm) pass: their cells are cells, and no macro is ever read or run.
 */
export function guardWorkbook(bytes: Uint8Array, fileName = ''): GuardedWorkbook | RefusedWorkbook {
  const guarded = guard(bytes, fileName);
  return typeof guarded === 'string' ? { ok: false, refusal: refusal(guarded) } : guarded;
}

function guard(bytes: Uint8Array, fileName: string): GuardedWorkbook | RefusalKind {
  const kind = kindByFirstBytes(bytes, fileName);
  if (kind !== undefined) return kind;
  if (bytes.length > limits.fileBytes) return 'too-large';

  const entries = readZipDirectory(bytes);
  if (typeof entries === 'string') return entries;
  const wrong = kindOfPackage(entries.map(({ name }) => name)) ?? checkEntries(entries);
  if (wrong !== undefined) return wrong;

  const parts = unpack(bytes, entries);
  if (typeof parts === 'string') return parts;
  const contents = findContents(parts);
  return typeof contents === 'string' ? contents : keepContents(parts, contents);
}

function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Parts | RefusalKind {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) continue;
    const part = inflatePart(bytes, entry);
    if (part === undefined) return 'false-size';
    const kind = checkPrologue(part);
    if (kind !== undefined) return kind;
    parts.set(entry.name.toLowerCase(), part);
  }
  return parts;
}

/** Keeps the parts that are read, and no more of the others in memory. */
function keepContents(parts: Parts, contents: Contents): GuardedWorkbook | RefusalKind {
  const { workbook, sheets, strings, styles } = contents;
  const kept = new Map<string, Uint8Array>();
  for (const [path, tags] of [
    [workbook, limits.otherTags],
    [styles, limits.otherTags],
    [strings, limits.stringTags],
    ['docProps/custom.xml', limits.otherTags],
    ...sheets.flatMap(({ tables }) => tables.map((table) => [table, limits.otherTags] as const)),
    ...sheets.map((sheet) => [sheet.path, Infinity] as const),
  ] as const) {
    const name = path?.toLowerCase() ?? '';
    const part = parts.get(name);
    if (part === undefined) continue;
    if (hasMoreTags(part, tags)) return 'too-large';
    kept.set(name, part);
  }
  return { ok: true, parts: kept, contents };
}
