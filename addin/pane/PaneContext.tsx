import { createContext, useContext } from 'react';
import type { Cases } from '../ports/cases';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { RibbonCommand } from '../ports/ribbon';
import type { Service } from '../ports/service';
import type { Session, SignedIn } from '../ports/session';
import type { About } from './about';

/** What every view of the pane works with. */
export interface Pane {
  readonly workbook: OpenWorkbook;
  readonly service: Service | undefined;
  /** The spend control; undefined where there is no service. */
  readonly cases: Cases | undefined;
  readonly session: Session | undefined;
  /** Undefined while signed out. */
  readonly who: SignedIn | undefined;
  readonly now: () => Date;
  /** What Settings says of the pane itself; undefined where nobody says it. */
  readonly about: About | undefined;
  /** Says a sentence to people who cannot see the pane. */
  readonly announce: (sentence: string) => void;
  /** Tells of the buttons of the host's ribbon, until what it gives is called. */
  readonly onCommand: (listener: (command: RibbonCommand) => void) => () => void;
  /** Opens a view by its id. */
  readonly show: (view: string) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that a component stands in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane is for components inside the pane');
  return pane;
}
