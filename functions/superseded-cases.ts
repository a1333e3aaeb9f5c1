import type { CaseFile } from './tables/cases';

/** References of the cases that a later submitted case of the same organisation takes the place of: nobody ends another’s case. */
export function supersededCases(files: ReadonlyMap<string, CaseFile>): ReadonlySet<string> {
  const named = [...files.values()].flatMap(({ revisions }) => {
    const latest = revisions.at(-1);
    if (latest?.state !== 'submitted') return [];
    const isOwn = (reference: string) =>
      files.get(reference)?.revisions[0]?.organisation === latest.organisation;
    return latest.supersedes.filter(isOwn);
  });
  return new Set(named);
}
