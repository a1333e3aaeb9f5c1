import { formatPeriod } from '#domain/period/format-period';
import type { QuarterlyPoint } from '#domain/progress/quarterly-points';
import { useId } from 'react';
import { chartShape } from './chart-shape';
import { useTrendChartStyles } from './TrendChart.styles';
import { trendWords } from './trend-words';

interface TrendChartProps {
  /** Id of the measure, for its unit. */
  readonly measure: string;
  readonly name: string;
  /** The earliest first. */
  readonly points: readonly QuarterlyPoint[];
  /** In the measure's unit. */
  readonly target?: number;
}

/** A small drawing of a trend: what was returned, what was expected, the target; the same in words for those who do not see it. */
export function TrendChart({ measure, name, points, target }: TrendChartProps) {
  const styles = useTrendChartStyles();
  const id = useId();
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last || points.every(({ actual }) => actual === undefined)) return undefined;

  const { actual, expected, height, marks, target: aim, width } = chartShape(points, target);
  return (
    <>
      <svg
        aria-describedby={`${id}-words`}
        aria-labelledby={`${id}-name`}
        className={styles.chart}
        role="img"
        viewBox={`0 0 ${width} ${height}`}
      >
        <title id={`${id}-name`}>{`Trend: ${name}`}</title>
        <desc id={`${id}-words`}>{trendWords(measure, points)}</desc>
        {aim !== undefined && (
          <line className={styles.target} x1={0} x2={width} y1={aim} y2={aim} />
        )}
        <path className={styles.expected} d={expected} />
        <path className={styles.actual} d={actual} />
        {marks.map(({ x, y }) => (
          <circle className={styles.mark} cx={x} cy={y} key={x} r={3} />
        ))}
      </svg>
      <p className={styles.key}>
        {`${first === last ? '' : `${formatPeriod(first.period)} to `}${formatPeriod(last.period)}. Line: returned. Dashes: expected.`}
        {aim !== undefined && ' Dots: target.'}
      </p>
    </>
  );
}
