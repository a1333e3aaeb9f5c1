import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

export const useStatusMarkStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  shape: { width: '12px', height: '12px', flexShrink: 0, [forced]: { color: 'CanvasText' } },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
});
