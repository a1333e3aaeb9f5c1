import type { BoardReport } from '#domain/review/board-report';
import { escaped } from './escaped';

const width = 720;
const left = 90;
const kinds = [
  { key: 'met', words: 'met', fill: '#12436d', ink: '#ffffff' },
  { key: 'missed', words: 'missed', fill: '#d4351c', ink: '#ffffff' },
  { key: 'notMetYet', words: 'not met yet', fill: '#7fd1c7', ink: '#0b0c0c' },
  { key: 'cannotBeSaid', words: 'cannot be said', fill: '#dee0e2', ink: '#0b0c0c' },
] as const;

/** How many measures of each mission have each verdict, as an SVG. Every part carries its number, not its colour alone. */
export function missionsChart({ missions }: BoardReport): string {
  const most = Math.max(
    1,
    ...missions.map((each) => kinds.reduce((sum, { key }) => sum + each[key], 0)),
  );
  const unit = (width - left) / most;
  const rows = missions.map((each, at) => {
    const y = 34 + at * 34;
    const parts = kinds.map(({ fill, ink, key }, index) => {
      const before = kinds.slice(0, index).reduce((sum, kind) => sum + each[kind.key], 0);
      const x = left + before * unit;
      if (each[key] === 0) return '';
      return `<rect x="${x.toFixed(1)}" y="${y}" width="${(each[key] * unit - 2).toFixed(1)}" height="26" fill="${fill}"/>
<text x="${(x + (each[key] * unit) / 2).toFixed(1)}" y="${y + 19}" text-anchor="middle" fill="${ink}">${each[key]}</text>`;
    });
    return `<text x="0" y="${y + 19}">Mission ${each.mission.number}</text>${parts.join('')}`;
  });
  const legend = kinds.map(
    ({ fill, words }, at) =>
      `<rect x="${left + at * 150}" y="4" width="16" height="16" fill="${fill}"/><text x="${left + at * 150 + 22}" y="18">${words}</text>`,
  );
  const said = missions.map((each) => {
    const counts = kinds.map(({ key, words }) => `${each[key]} ${words}`).join(', ');
    return `Mission ${each.mission.number}: ${counts}`;
  });
  return `<figure><svg viewBox="0 0 ${width} ${40 + missions.length * 34}" role="img" aria-label="${escaped(`Measures by verdict. ${said.join('. ')}.`)}">
${legend.join('')}${rows.join('\n')}</svg></figure>`;
}
