import { createContext, useContext, type ReactNode } from 'react';
import { useCheck, type CheckState } from './use-check';

const CheckContext = createContext<CheckState | undefined>(undefined);

/** Keeps one check of the workbook for every view. */
export function CheckProvider({ children }: { readonly children: ReactNode }) {
  const state = useCheck();
  return <CheckContext value={state}>{children}</CheckContext>;
}

/** The check of the open workbook. */
export function useCheckState(): CheckState {
  const state = useContext(CheckContext);
  if (!state) throw new Error('useCheckState is for components inside the pane');
  return state;
}
