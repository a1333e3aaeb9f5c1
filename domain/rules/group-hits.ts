import { rangesOf } from '../cells/ranges';
import type { Hit, Rule } from './define-rule';
import type { Finding } from './finding';

/** A hit that stands, with the reason that answers it. */
export interface StandingHit {
  readonly hit: Hit<unknown>;
  readonly reason: string | undefined;
}

/** What a rule says of what it found, whatever it looks at. */
type Wording = Omit<Rule, 'find'>;

/** A finding names so many records at most; its cells are always all there. */
const RECORDS_NAMED = 100;

interface Group extends StandingHit {
  readonly column: number | undefined;
  readonly rows: number[];
  readonly records: string[];
}

/** The hits of one rule as findings: one for each column, entry, words and reason, however many cells. */
export function groupHits(rule: Wording, trial: boolean, hits: readonly StandingHit[]): Finding[] {
  const groups = new Map<string, Group>();
  let group: Group | undefined;
  for (const standing of hits) {
    const { at, record } = standing.hit;
    // One value copied down comes hit after hit, and need not be looked up each time.
    if (!group || !isLike(group, standing)) group = groupOf(groups, standing);
    if ('row' in at) group.rows.push(at.row);
    if (group.records.length < RECORDS_NAMED && record !== '') group.records.push(record);
  }
  return [...groups.values()].map((group) => findingOf(rule, trial, group));
}

function isLike(group: Group, { hit, reason }: StandingHit): boolean {
  return (
    group.hit.data === hit.data &&
    group.hit.entered === hit.entered &&
    group.hit.fix === hit.fix &&
    group.reason === reason &&
    group.hit.at.sheet === hit.at.sheet &&
    group.column === columnOf(hit)
  );
}

function groupOf(groups: Map<string, Group>, standing: StandingHit): Group {
  const { at, data, entered, fix } = standing.hit;
  const column = columnOf(standing.hit);
  const key = JSON.stringify([at.sheet, column, entered, standing.reason, fix, data]);
  const group = groups.get(key) ?? { ...standing, column, rows: [], records: [] };
  groups.set(key, group);
  return group;
}

function columnOf({ at }: Hit<unknown>): number | undefined {
  return 'row' in at ? at.column : undefined;
}

function findingOf(
  rule: Wording,
  trial: boolean,
  { hit, reason, column, rows, records }: Group,
): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    trial,
    sheet: hit.at.sheet,
    cells: column === undefined ? '' : rangesOf(column, rows),
    count: new Set(rows).size,
    records: [...new Set(records)],
    entered: hit.entered,
    expected: rule.expected(hit.data),
    message: rule.message(hit.data),
    action: rule.action(hit.data),
    ...(hit.fix !== undefined && { fix: hit.fix }),
    ...(reason !== undefined && { reason }),
  };
}
