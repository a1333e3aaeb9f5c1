import type { Settings } from './settings';

/** Where a pane runs, and what it was built for. */
export interface Place {
  readonly isInExcel: boolean;
  /** Where the pane is served from: `https://returns.example`. */
  readonly origin: string;
  /** Address of the service. */
  readonly service: string;
  readonly settings: Settings;
}
