import { useEffect } from 'react';
import type { RibbonCommand } from '../ports/ribbon';
import { usePane } from './PaneContext';

/** Does what a button of the ribbon asks, while the component is there. */
export function useCommand(wanted: RibbonCommand, act: () => void): void {
  const { onCommand } = usePane();

  useEffect(() =>
    onCommand((command) => {
      if (command === wanted) act();
    }),
  );
}
