import { plainWords } from '../../cells/plain-words';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { rulesThatAsk } from './rules-that-ask';

/** A reason under another name than its rule's answers nothing, and the query would still stand. */
export const reasonRuleKnown = defineRule({
  id: 'reason-rule-known',
  title: 'Give a reason for a rule that asks for one',
  severity: 'error',
  why: 'A slip in the rule’s id leaves the query unanswered, though its reason has been written. An error cannot be explained away either: it has to be put right.',

  *find({ current }) {
    const { reasons } = current.tables;
    for (const record of reasons.records) {
      const entered = record.values.rule;
      const at = placeOf(reasons, record, 'rule');
      if (!at || entered === undefined || rulesThatAsk.has(entered)) continue;

      const fix = [...rulesThatAsk].find((id) => plainWords(id) === plainWords(entered));
      yield { at, record: record.id, entered, data: {}, ...(fix !== undefined && { fix }) };
    }
  },

  message: () => 'This is not the id of a rule that asks for a reason.',
  expected: () => 'The id of the rule that asked, such as date-within-reason',
  action: () => 'Copy the id of the rule from its query, or clear the row if no query needs it.',
});
