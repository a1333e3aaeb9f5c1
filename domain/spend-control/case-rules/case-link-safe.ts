import { placeOf } from '../../return/place-of';
import { defineRule } from '../../rules/define-rule';
import type { CaseContext } from './case-context';

/** Documents are linked and never stored, so an assessor has to be able to open the link, safely. */
export const caseLinkSafe = defineRule({
  id: 'case-link-safe',
  title: 'Give a link that begins with https://',
  severity: 'error',
  why: 'A path on somebody’s own drive opens for nobody else, and a link that is not https may be changed on its way.',

  *find({ current }: CaseContext) {
    const { documents } = current.tables;
    for (const record of documents.records) {
      const { link } = record.values;
      const at = placeOf(documents, record, 'link');
      if (
        !at ||
        link === undefined ||
        /^https:\/\/[a-z0-9][a-z0-9.-]*[a-z0-9](:\d+)?([/?#]\S*)?$/i.test(link)
      )
        continue;
      yield { at, record: record.id, entered: link, data: {} };
    }
  },

  message: () => 'This is not a link that others can open safely.',
  expected: () => 'An address that begins with https://',
  action: () =>
    'Put the document where other departments can read it, and copy its address from the browser.',
});
