import type { RuleContext } from './context';

/** Answers a query: the written reason for a rule, a record and the value entered, where there is one. */
export type ReasonsGiven = (rule: string, record: string, entered: string) => string | undefined;

/**
 * The reasons that stand for a return: those written in its Reasons table, then those accepted with its
 * last version. Either falls when the value that it explained has changed. A record of `all` answers for
 * every record.
 */
export function reasonsGiven({ current, lastVersion }: RuleContext): ReasonsGiven {
  const written = new Map<string, { reason: string; answers: string | undefined }>();
  for (const { values } of current.tables.reasons.records) {
    if (values.rule === undefined || values.record === undefined || values.reason === undefined)
      continue;
    written.set(keyOf(values.rule, values.record), {
      reason: values.reason,
      answers: values.answers,
    });
  }
  const accepted = new Map(
    (lastVersion?.answers ?? []).map((answer) => [keyOf(answer.rule, answer.record), answer]),
  );

  return (rule, record, entered) => {
    for (const key of [keyOf(rule, recordToName(record)), keyOf(rule, 'all')]) {
      const given = written.get(key);
      if (given && (given.answers === undefined || given.answers === entered)) return given.reason;
    }
    const before = accepted.get(keyOf(rule, record));
    return before?.entered === entered ? before.reason : undefined;
  };
}

/** What a reason names as its record; a finding on the Return sheet, which has no records, is that of `Return`. */
export function recordToName(record: string | undefined): string {
  return record === undefined || record === '' ? 'Return' : record;
}

function keyOf(rule: string, record: string): string {
  return `${rule}\n${record}`;
}
