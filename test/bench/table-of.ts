import type { Figure } from './figure';

/** Figures as a table of Markdown, each beside its limit, with those marked that miss it. */
export function tableOf(figures: readonly Figure[]): string {
  return [
    '| what | measured | slowest | limit |',
    '| --- | ---: | ---: | ---: |',
    ...figures.map((figure) => {
      const { measured, slowest, unit, what } = figure;
      return `| ${what} | ${shown(measured)} ${unit} | ${slowest === undefined ? '' : shown(slowest)} | ${limitOf(figure)} |`;
    }),
    '',
  ].join('\n');
}

function limitOf({ atLeast, atMost, measured }: Figure): string {
  const limits = [
    ...(atMost === undefined ? [] : [`≤ ${shown(atMost)}`]),
    ...(atLeast === undefined ? [] : [`≥ ${shown(atLeast)}`]),
  ];
  // A figure that could not be measured misses its limit too.
  const met = measured <= (atMost ?? Infinity) && measured >= (atLeast ?? -Infinity);
  return `${limits.join(', ')}${met ? '' : ' **missed**'}`;
}

function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
