import type { ReadingFaults } from './fault';
import type { Return } from './return';

/** What reading a workbook gives: the return, and what could not be read. */
export interface Reading {
  readonly return: Return;
  readonly faults: ReadingFaults;
}
