import { createContext, useContext, useState } from 'react';
import { usePane } from '../PaneContext';

/** What was typed in this view, by the person and by what it is for. It outlives a session that ends; only the same person sees it again. */
export const KeptContext = createContext<Map<string, unknown>>(new Map());

/** A state that is still there after signing in again. A key is of one type wherever it is used; the last function forgets it. */
export function useKept<Value>(
  key: string,
  first: Value,
): readonly [Value, (next: Value) => void, () => void] {
  const kept = useContext(KeptContext);
  const { who } = usePane();
  const own = `${who?.organisation ?? ''} ${who?.name ?? ''} ${key}`;
  const [value, setValue] = useState(() => (kept.has(own) ? (kept.get(own) as Value) : first));

  const keep = (next: Value) => {
    kept.set(own, next);
    setValue(next);
  };
  const forget = () => {
    kept.delete(own);
    setValue(first);
  };
  return [value, keep, forget];
}
