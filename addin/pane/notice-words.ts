import { WorkbookError } from '../ports/open-workbook';
import { ServiceError } from '../ports/service';
import { serviceTroubleWords } from './service-trouble-words';
import { workbookTroubleWords } from './workbook-trouble-words';

/** What a notice says: a heading, and what to do. */
export interface NoticeWords {
  readonly action: string;
  readonly heading: string;
  readonly intent: 'error' | 'info' | 'success' | 'warning';
}

/** What went wrong, in words for the person who has it. */
export function noticeOf(error: unknown): NoticeWords {
  if (error instanceof WorkbookError) {
    return { ...(error.words ?? workbookTroubleWords[error.trouble]), intent: 'error' };
  }
  if (error instanceof ServiceError) {
    return {
      action: error.message,
      heading: serviceTroubleWords[error.trouble],
      intent: 'error',
    };
  }
  return { ...workbookTroubleWords.failed, heading: 'Something went wrong', intent: 'error' };
}
