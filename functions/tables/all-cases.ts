import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { caseFiles, type CaseFile } from './cases';
import type { Tables } from './tables';

/** The cases of every organisation of the roadmap, by reference. */
export async function allCases(tables: Tables): Promise<ReadonlyMap<string, CaseFile>> {
  const files = await Promise.all(
    edition202225.organisations.map(({ id }) => caseFiles(tables, id)),
  );
  return new Map(files.flatMap((each) => [...each]));
}
