import { lambda } from '../http';
import { openFromEnvironment } from '../tables/open-from-environment';
import { takeCaseStep } from './take-case-step';

const tables = openFromEnvironment();

export const handler = lambda('take-case-step', takeCaseStep({ tables, now: () => new Date() }));
