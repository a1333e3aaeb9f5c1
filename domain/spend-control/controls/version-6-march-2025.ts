import type { ControlSet } from '../control-set';
import { version6February2025 } from './version-6-february-2025';

/** Version 6 as updated on 27 March 2025, the last edition before the control was removed. */
export const version6March2025: ControlSet = {
  ...version6February2025,
  id: 'v6-2025-03',
  title: 'Digital and technology spend control version 6, March 2025',
  from: '2025-03-27',
  changes: ['The pages were updated. No change to a rule is on record here.'],
};
