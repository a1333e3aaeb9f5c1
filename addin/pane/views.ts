import { lazy, type ComponentType } from 'react';
import { CheckView } from './check/CheckView';

/** A tab of the pane. A view gets what it works with from `usePane`. */
export interface PaneView {
  readonly id: string;
  readonly title: string;
  readonly View: ComponentType;
}

/** The tabs in the order in which they are shown: four on the return, then those on what was approved. All but the first are loaded when they are opened. */
export const views: readonly [PaneView, ...PaneView[]] = [
  { id: 'check', title: 'Check', View: CheckView },
  {
    id: 'submit',
    title: 'Submit',
    View: lazy(async () => ({ default: (await import('./submit/SubmitView')).SubmitView })),
  },
  {
    id: 'progress',
    title: 'Progress',
    View: lazy(async () => ({ default: (await import('./progress/ProgressView')).ProgressView })),
  },
  {
    id: 'new-return',
    title: 'New return',
    View: lazy(async () => ({
      default: (await import('./new-return/NewReturnView')).NewReturnView,
    })),
  },
  {
    id: 'cases',
    title: 'Cases',
    View: lazy(async () => ({ default: (await import('./cases/CasesView')).CasesView })),
  },
  {
    id: 'decisions',
    title: 'Decisions',
    View: lazy(async () => ({
      default: (await import('./decisions/DecisionsView')).DecisionsView,
    })),
  },
  {
    id: 'settings',
    title: 'Settings',
    View: lazy(async () => ({ default: (await import('./settings/SettingsView')).SettingsView })),
  },
];
