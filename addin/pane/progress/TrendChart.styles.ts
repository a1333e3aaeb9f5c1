import { makeStyles, tokens } from '@fluentui/react-components';

// A drawing keeps its own colours where the system forces them on text, so it asks for the system's.
const forced = '@media (forced-colors: active)';

export const useTrendChartStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '320px', height: 'auto' },
  actual: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: tokens.strokeWidthThick,
    [forced]: { stroke: 'CanvasText' },
  },
  mark: { fill: tokens.colorBrandStroke1, [forced]: { fill: 'CanvasText' } },
  expected: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: '4 3',
    strokeWidth: tokens.strokeWidthThin,
    [forced]: { stroke: 'CanvasText' },
  },
  target: {
    stroke: tokens.colorNeutralForeground2,
    strokeDasharray: '1 3',
    strokeWidth: tokens.strokeWidthThin,
    [forced]: { stroke: 'CanvasText' },
  },
  key: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
