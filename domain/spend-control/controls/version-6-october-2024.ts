import type { ControlSet } from '../control-set';
import { version6February2024 } from './version-6-february-2024';

const { source } = version6February2024;

/** Version 6 as updated on 23 October 2024. What the update changed in the framework's questions is not on record here. */
export const version6October2024: ControlSet = {
  ...version6February2024,
  id: 'v6-2024-10',
  title: 'Digital and technology spend control version 6, October 2024',
  from: '2024-10-23',
  changes: [
    'The pages were updated. The questions of the framework as they stood after that are not published here.',
  ],
  contradictions: [],
  framework: {
    'digital service': { notPublished: true, source },
    'platform or common component': { notPublished: true, source },
    'commodity technology or licences': { notPublished: true, source },
    'specialist technology': { notPublished: true, source },
  },
};
