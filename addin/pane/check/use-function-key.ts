import { useEffect } from 'react';

/** Hears a function key anywhere in the pane, with or without Shift. */
export function useFunctionKey(wanted: string, onPress: (shift: boolean) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== wanted || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      onPress(event.shiftKey);
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  });
}
