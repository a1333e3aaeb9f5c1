import type { Distribution } from '#domain/review/distribution';
import { measureWords } from '#domain/roadmap/measure-words';
import { valueWords } from '#domain/roadmap/value-words';
import { escaped } from './escaped';

const width = 720;
const pad = 12;

/** Where organisations' values of one measure lie between the least and the greatest, each a mark without a name, as an SVG. */
export function spreadChart(
  measure: string,
  { greatest, least, quartiles, values }: Distribution,
): string {
  const span = greatest - least || 1;
  const along = (value: number) => (pad + ((width - 2 * pad) * (value - least)) / span).toFixed(1);
  const [low, middle, high] = quartiles ?? [];
  const box =
    low === undefined || middle === undefined || high === undefined
      ? ''
      : `<rect x="${along(low)}" y="8" width="${(Number(along(high)) - Number(along(low))).toFixed(1)}" height="24" fill="#d2e2f1" stroke="#12436d"/>
<line x1="${along(middle)}" x2="${along(middle)}" y1="8" y2="32" stroke="#12436d" stroke-width="3"/>`;
  const words = (value: number) => valueWords(measure, value);
  const median = middle === undefined ? '' : `, median ${words(middle)}`;
  const label = `${measureWords(measure)}: ${values.length} organisations from ${words(least)} to ${words(greatest)}${median}`;
  const marks = values.map(
    (value) => `<circle cx="${along(value)}" cy="20" r="4" fill="#12436d" fill-opacity="0.6"/>`,
  );
  return `<figure><figcaption>${escaped(label)}</figcaption><svg viewBox="0 0 ${width} 40" role="img" aria-label="${escaped(label)}">
<line x1="${pad}" x2="${width - pad}" y1="20" y2="20" stroke="#b1b4b6"/>${box}${marks.join('')}</svg></figure>`;
}
