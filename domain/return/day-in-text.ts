/** What a text says of a day: its ISO date, and whether it was written month first, as in the United States. */
export interface DayInText {
  readonly day: string;
  readonly monthFirst: boolean;
}

/**
 * The day that a text names: `30/09/2023`, `30-9-23`, `30 Sep 2023`, `30th September 2023`, `2023-09-30`.
 * Day before month, unless only the month can come first (`09/30/2023`). Undefined where it names no one day
 * of the calendar, such as `Sept 2023` or `31/02/2023`.
 */
export function dayInText(text: string): DayInText | undefined {
  if (text.length > longest) return undefined;
  const plain = text.normalize('NFKC').replace(minuses, '-').trim().toLowerCase();

  const iso = yearFirst.exec(plain);
  if (iso) return given(iso[1], iso[2], iso[3]);

  const figures = dayFirst.exec(plain);
  if (figures) {
    const [, first, , second, year] = figures;
    const american = given(year, first, second);
    return given(year, second, first) ?? (american && { ...american, monthFirst: true });
  }

  const words = namedMonth.exec(plain);
  if (words) return given(words[3], monthNumber(words[2]), words[1]);
  const american = namedMonthFirst.exec(plain);
  return american ? given(american[3], monthNumber(american[1]), american[2]) : undefined;
}

function given(year = '', month = '', day = ''): DayInText | undefined {
  const iso = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse takes 31 February for 3 March.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isDay ? { day: iso, monthFirst: false } : undefined;
}

function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return `${Number(year) < 90 ? 20 : 19}${year}`;
}

function monthNumber(name = ''): string {
  const at = months.findIndex((month) => month === name || month.slice(0, 3) === name);
  return name === 'sept' ? '09' : String(at + 1);
}

const longest = 40;
const minuses = /[\u2010-\u2015\u2212]/gu;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.]+z?)?$/;
const dayFirst = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?: [\d:]+)?$/;
const namedMonth =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/. ]*([a-z]{3,9})[-/., ]*(\d{4}|\d{2})$/;
const namedMonthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
