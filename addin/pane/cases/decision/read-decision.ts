import type { Condition } from '#domain/register/decision';
import { isApproved } from '#domain/register/is-approved';
import type { Case } from '#domain/spend-control/case';
import type { DecisionToSend } from '../../../ports/cases';
import type { ConditionDraft, DecisionDraft } from './decision-draft';
import type { Faults } from './faults';
import { parsePounds } from './parse-pounds';
import { readContribution } from './read-contribution';

type Read =
  { readonly decision: DecisionToSend } | { readonly decision?: never; readonly faults: Faults };

/** A decision from what was typed, as the next on its case; or what has to be put right, by field. */
export function readDecision(
  draft: DecisionDraft,
  { organisation, reference, title }: Pick<Case, 'organisation' | 'reference' | 'title'>,
  sequence: number,
): Read {
  const { decidedOn, outcome } = draft;
  const approves = outcome !== '' && isApproved({ outcome });
  const approved = approves ? parsePounds(draft.approved) : 0;
  const asked = outcome === 'approved with conditions' ? draft.conditions : [];
  const read = approves ? draft.contributions.map(readContribution) : [];
  const own: readonly (readonly [string, string, boolean])[] = [
    ['outcome', 'Choose an outcome', outcome === ''],
    ['approved', 'Enter an amount in pounds, such as 1,250,000', approved === undefined],
    ['decidedOn', 'Enter the day of the decision', decidedOn === ''],
    [
      'conditions',
      'Add a condition, or choose another outcome',
      outcome === 'approved with conditions' && asked.length === 0,
    ],
  ];
  const faults = [...asked.map(faultsOf), ...read.map((each) => each.faults)].reduce<Faults>(
    (all, each) => ({ ...all, ...each }),
    Object.fromEntries(own.flatMap(([field, words, is]) => (is ? [[field, words]] : []))),
  );
  if (Object.keys(faults).length > 0 || outcome === '' || approved === undefined) {
    return { faults };
  }

  return {
    decision: {
      reference,
      organisation,
      title,
      outcome,
      decidedOn,
      approved,
      conditions: asked.map(conditionOf),
      contributions: read.flatMap(({ contribution }) => contribution ?? []),
      sequence,
    },
  };
}

function faultsOf({ due, id, owner, text }: ConditionDraft): Faults {
  return {
    ...(text.trim() === '' && { [`${id}.text`]: 'Enter what has to be shown' }),
    ...(owner.trim() === '' && { [`${id}.owner`]: 'Enter who is to show it' }),
    ...(due === '' && { [`${id}.due`]: 'Enter the day by which it is due' }),
  };
}

function conditionOf({ due, id, owner, shownBy, text }: ConditionDraft): Condition {
  return {
    id,
    text: text.trim(),
    owner: owner.trim(),
    due,
    ...(shownBy.trim() !== '' && { shownBy: shownBy.trim() }),
  };
}
