import type { SheetFindings } from '#domain/rules/group-findings';

/** What was found on one sheet, with those findings of each rule that are listed. */
export interface ListedFindings extends SheetFindings {
  readonly rules: readonly (SheetFindings['rules'][number] & {
    readonly listed: SheetFindings['rules'][number]['findings'];
  })[];
}

/** The groups with no more than so many findings listed in all; what is counted and can be fixed stays all of them. */
export function firstFindings(
  groups: readonly SheetFindings[],
  most: number,
): readonly ListedFindings[] {
  let left = most;
  const first: ListedFindings[] = [];
  for (const group of groups) {
    const rules = group.rules.flatMap((rule) => {
      const listed = rule.findings.slice(0, left);
      left -= listed.length;
      return listed.length > 0 ? [{ ...rule, listed }] : [];
    });
    if (rules.length > 0) first.push({ ...group, rules });
  }
  return first;
}
