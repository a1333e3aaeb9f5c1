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
import { trimSheet } from './trim-sheet';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** What the guard lets through: the unpacked parts that are to be read, and which sheets are worksheets. */
export interface GuardedWorkbook {
  readonly ok: true;
  readonly parts: Parts;
  /** Positions of the worksheets among all sheets of the workbook. */
  readonly worksheets: readonly number[];
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

function keepContents(parts: Parts, contents: Contents): GuardedWorkbook | RefusalKind {
  const kept = new Map<string, Uint8Array>();
  for (const [path, tags] of [
    ...contents.others.map((other) => [other, limits.otherTags] as const),
    ...contents.strings.map((strings) => [strings, limits.stringTags] as const),
  ]) {
    const part = parts.get(path.toLowerCase());
    if (part === undefined) continue;
    if (hasMoreTags(part, tags)) return 'too-large';
    kept.set(path, part);
  }
  for (const path of contents.sheets) {
    const sheet = trimSheet(parts.get(path.toLowerCase()) ?? new Uint8Array());
    if (typeof sheet === 'string') return sheet;
    if (hasMoreTags(sheet, limits.sheetTags)) return 'too-large';
    kept.set(path, sheet);
  }
  return { ok: true, parts: kept, worksheets: contents.positions };
}
