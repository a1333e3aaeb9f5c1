import type { ReactNode } from 'react';
import { useFilterRowStyles } from './FilterRow.styles';

/** Fields that choose what is listed, side by side as far as the pane is wide. */
export function FilterRow({ children }: { readonly children: ReactNode }) {
  return <div className={useFilterRowStyles().row}>{children}</div>;
}
