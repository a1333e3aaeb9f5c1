import { views, type PaneView } from '../pane/views';
import { AskForFile } from './AskForFile';

const [first, ...others] = views;

/** The pane's tabs before a file is chosen: those that need a return ask for it in their own place, the others are as they are. */
export const viewsWithoutFile: readonly [PaneView, ...PaneView[]] = [
  withoutFile(first),
  ...others.map(withoutFile),
];

function withoutFile(view: PaneView): PaneView {
  return view.id === 'check' || view.id === 'submit' ? { ...view, View: AskForFile } : view;
}
