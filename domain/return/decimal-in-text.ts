/** A number as it was written, exactly: `-1.2m` is digits `12`, exponent 5, negative. */
export interface DecimalInText {
  readonly negative: boolean;
  /** Without leading or trailing zeros; `0` for zero. */
  readonly digits: string;
  readonly exponent: number;
  readonly percent: boolean;
  readonly pounds: boolean;
}

/**
 * The number that a text is, in the ways in which people in the UK write one: `1,250`, `£1.2m`, `(1,250)`, `85%`.
 * Undefined for all else, such as `1250 days`, `1,25` and `10²`: a guess must not become a figure.
 */
export function decimalInText(text: string): DecimalInText | undefined {
  if (text.length > longest || raised.test(text)) return undefined;
  const shown = text.normalize('NFKC').replace(unseen, '').replace(minuses, '-');
  // One space at most, so that the pattern below has few ways to divide them up.
  const plain = shown.replace(/\s+/g, ' ').trim();
  const groups = written.exec(plain)?.groups;
  if (!groups) return undefined;

  const { open, before, pounds, after, whole = '', fraction = '', scale, percent, close } = groups;
  const signs = [open, before, after].filter((sign) => sign !== undefined);
  const nothing = whole === '' && fraction === '';
  if (nothing || (whole !== '' && !grouped.test(whole))) return undefined;
  if ((open === undefined) !== (close === undefined) || signs.length > 1) return undefined;
  if (percent !== undefined && (scale !== undefined || pounds !== undefined)) return undefined;

  const all = (whole.replace(/\D/g, '') + fraction.slice(1)).replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  const power = exponents[scale?.toLowerCase() ?? ''] ?? 0;
  return {
    negative: signs.length === 1 && signs[0] !== '+',
    digits: digits === '' ? '0' : digits,
    exponent:
      digits === '' ? 0 : power - Math.max(0, fraction.length - 1) + all.length - digits.length,
    percent: percent !== undefined,
    pounds: pounds !== undefined,
  };
}

/** No figure of a return is longer; a longer text is a sentence. */
const longest = 40;
// NFKC would turn 10² into 102 and 1½ into 11⁄2.
const raised = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u215f]/u;
// Marks of direction and soft hyphens, which come along when text is pasted.
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const minuses = /[\u2010-\u2015\u2212]/gu;
const written =
  /^(?<open>\()?\s*(?<before>[+-])?\s*(?<pounds>£|gbp)?\s*(?<after>[+-])?\s*(?<whole>\d[\d,' ]*)?(?<fraction>\.\d+)?\s*(?<scale>k|thousand|m|mn|million|b|bn|billion)?\s*(?<percent>%)?\s*(?<close>\))?$/iu;
const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+)\s*$/;
const exponents: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
};
