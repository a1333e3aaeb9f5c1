import { placeOfField } from '../../return/place-of';
import type { TableId } from '../../return/return';
import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { tolerances } from '../tolerances';
import type { AnyTable } from './any-record';
import { recordsById } from './records-by-id';
import { sameWords } from './same-words';

/** Where the rating has changed, that is asked about and this is not asked as well. */
export const narrativeFresh = defineRule({
  id: 'narrative-fresh',
  title: 'Write what changed this quarter, not last quarter’s words again',
  severity: 'query',
  why: 'The narrative is copied from last quarter’s return. The review would read old news as new, and take what was put right for still wrong.',

  *find(context) {
    const { current, form, previous } = context;
    if (!previous) return;

    yield* overallNarrative(context, previous.return.fields.values.narrative);
    for (const { id, columns } of form.tables) {
      if (!columns.some((column) => column.id === 'narrative')) continue;
      const earlier: AnyTable = previous.return.tables[id as TableId];
      const hits = [...copiedIn(current.tables[id as TableId], earlier)];
      // A return that is copied whole is one mistake, and not one for each of its narratives.
      const isWhole = hits.length > tolerances.hitsInTheirOwnWords;
      yield* isWhole ? hits.map((hit) => ({ ...hit, entered: 'Last quarter’s narratives' })) : hits;
    }
  },

  message: () => 'The narrative is last quarter’s, word for word.',
  expected: () => 'What changed this quarter and why',
  action: () =>
    'Write what changed this quarter. If nothing has, say in a reason why the old words still hold.',
});

type Copied = Iterable<Hit<Readonly<Record<string, never>>>>;

function* overallNarrative({ current }: RuleContext, last: string | undefined): Copied {
  const { narrative } = current.fields.values;
  const at = placeOfField(current, 'narrative');
  if (at && isCopied(narrative, last)) {
    yield { at, record: '', entered: shown(narrative), data: {} };
  }
}

function* copiedIn(table: AnyTable, earlier: AnyTable): Copied {
  const column = table.columns['narrative'];
  const before = recordsById(earlier);
  if (column === undefined || before.size === 0) return;

  for (const record of table.records) {
    const { narrative, rating } = record.values;
    const last = before.get(record.id)?.values;
    if (!last || last['rating'] !== rating || !isCopied(narrative, last['narrative'])) continue;
    const at = { sheet: table.sheet, row: record.row, column };
    yield { at, record: record.id, entered: shown(narrative), data: {} };
  }
}

type Text = string | number | undefined;

function isCopied(is: Text, was: Text): is is string {
  if (typeof is !== 'string' || typeof was !== 'string') return false;
  return is.length >= tolerances.charactersOfANarrative && sameWords(is, was);
}

/** As much of a narrative as tells it from others. */
function shown(narrative: string): string {
  return narrative.length > 100 ? `${narrative.slice(0, 99)}…` : narrative;
}
