import type { Period } from './period';

/**
 * The period that a person wrote, as `2023-24 Q2`, as a key `2023-24-Q2` or as `Q2 2023/24`; case and spaces
 * do not matter. Undefined where it is neither, or where the second year does not follow the first.
 */
export function parsePeriod(text: string): Period | undefined {
  const [, first, second, digit] = written.exec(quarterLast(text)) ?? [];
  const quarter = quarters.find((each) => String(each) === digit);
  if (first === undefined || quarter === undefined) return undefined;

  const year = Number(first);
  return Number(second) === (year + 1) % 100 ? { year, quarter } : undefined;
}

// Finance departments write the quarter first as often as last.
function quarterLast(text: string): string {
  const [, quarter, year] = /^\s*(q\s*\d)\s+(.*)$/i.exec(text) ?? [];
  return quarter === undefined || year === undefined ? text : `${year.trim()} ${quarter}`;
}

const quarters = [1, 2, 3, 4] as const;

// People's word processors turn the hyphen into a dash.
const written = /^\s*(\d{4})\s*[-–—/]\s*(\d{2})[\s\-–—]*q\s*([1-4])\s*$/i;
