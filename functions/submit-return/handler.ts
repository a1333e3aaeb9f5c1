import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { measureSubmission } from './measure-submission';
import { submitReturn } from './submit-return';

const tables = openFromEnvironment();

export const handler = lambda(
  'submit-return',
  submitReturn({ tables, now: () => new Date(), observe: measureSubmission }),
);
