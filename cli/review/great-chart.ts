import type { BoardReport } from '#domain/review/board-report';
import { greatServicesSentence } from '#workbook/review/summary-table';
import { escaped } from './escaped';

const width = 720;

/** The count of great services on the way to its target, of all that are listed, as an SVG with its words. */
export function greatChart(great: NonNullable<BoardReport['greatServices']>): string {
  const { from, listed, target, to } = great;
  const along = (services: number) => Math.round((width * services) / listed);
  const bar = (services: number | undefined, y: number, fill: string, label: string) =>
    `<text x="0" y="${y - 6}">${label}: ${services ?? 'none counted'}</text>
<rect x="0" y="${y}" width="${width}" height="22" fill="#f3f2f1"/>
<rect x="0" y="${y}" width="${along(services ?? 0)}" height="22" fill="${fill}"/>`;
  const mark =
    target === undefined
      ? ''
      : `<line x1="${along(target)}" x2="${along(target)}" y1="14" y2="128" stroke="#0b0c0c" stroke-width="3"/>
<text x="${along(target)}" y="146" text-anchor="middle">target ${target} of ${listed}</text>`;
  return `<figure><svg viewBox="0 0 ${width} 152" role="img" aria-label="${escaped(greatServicesSentence(great))}">
${bar(from.services, 24, '#505a5f', 'Report before')}
${bar(to.services, 100, '#12436d', 'Now')}
${mark}</svg><figcaption>${escaped(greatServicesSentence(great))}</figcaption></figure>`;
}
