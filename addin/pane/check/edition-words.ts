import { form } from '#domain/form/edition-2022-25-1/form';
import type { NoticeWords } from '../notice-words';

/** What a person is told of a workbook on another edition of the form than the one in use, by its id: `2019-22/3`. */
export function editionWords(edition: string): NoticeWords {
  const isId = /^\d{4}-\d{2}\/\d+$/.test(edition);
  const heading = isId
    ? `This workbook is on edition ${edition} of the form`
    : `This workbook says that it is on edition ${edition} of the form`;
  const whatNow =
    isId && edition > form.id
      ? `This pane checks edition ${form.id}. Close it and open it again to get its newest version. If it says the same, ask the secretariat which edition to use.`
      : `The edition in use is ${form.id}. Open a new workbook, make a new return in it under New return, and copy your figures into that.`;

  return {
    action: `${whatNow} This workbook is left as it is: what is found below is a guide only.`,
    heading,
    intent: 'warning',
  };
}
