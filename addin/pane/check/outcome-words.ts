import type { FixOutcome } from '../../ports/open-workbook';
import type { NoticeWords } from '../notice-words';
import { workbookTroubleWords } from '../workbook-trouble-words';

/** Why a fix was not put in, in words; undefined where it was. */
export function outcomeWords(outcome: FixOutcome): NoticeWords | undefined {
  switch (outcome) {
    case 'applied':
      return undefined;
    case 'changed since':
      return {
        action:
          'Somebody changed these cells after the check, so nothing was written to them. They are being checked again.',
        heading: 'These cells have changed',
        intent: 'warning',
      };
    case 'protected':
    case 'cell being edited':
      return { ...workbookTroubleWords[outcome], intent: 'warning' };
  }
}
