import type { SheetFindings } from '#domain/rules/group-findings';

/** The groups with no more than so many findings in all; the counts of the sheets stay those of all. */
export function firstFindings(
  groups: readonly SheetFindings[],
  most: number,
): readonly SheetFindings[] {
  let left = most;
  const first: SheetFindings[] = [];
  for (const group of groups) {
    const rules = group.rules.flatMap((rule) => {
      const findings = rule.findings.slice(0, left);
      left -= findings.length;
      return findings.length > 0 ? [{ ...rule, findings }] : [];
    });
    if (rules.length > 0) first.push({ ...group, rules });
  }
  return first;
}
