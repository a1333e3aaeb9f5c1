import type { ControlSet } from '../control-set';
import { removedApril2026 } from './removed-april-2026';
import { version4 } from './version-4';
import { version5 } from './version-5';
import { version6February2024 } from './version-6-february-2024';
import { version6February2025 } from './version-6-february-2025';
import { version6March2025 } from './version-6-march-2025';
import { version6October2024 } from './version-6-october-2024';

/** Every edition of the spend control, oldest first. A new one is added here as data. */
export const controlSets: readonly [ControlSet, ...ControlSet[]] = [
  version4,
  version5,
  version6February2024,
  version6October2024,
  version6February2025,
  version6March2025,
  removedApril2026,
];
