import { blockersExamples } from './blockers/blockers-examples';
import { cellsExamples } from './cells/cells-examples';
import { dataExamples } from './data/data-examples';
import { datesExamples } from './dates/dates-examples';
import { historyExamples } from './history/history-examples';
import { identityExamples } from './identity/identity-examples';
import { layoutExamples } from './layout/layout-examples';
import { measuresExamples } from './measures/measures-examples';
import { peopleExamples } from './people/people-examples';
import { reasonsExamples } from './reasons/reasons-examples';
import { registerExamples } from './register/register-examples';
import { savingsExamples } from './savings/savings-examples';
import { servicesExamples } from './services/services-examples';
import { systemsExamples } from './systems/systems-examples';
import { textExamples } from './text/text-examples';
import type { RuleExamples } from './example';

/** The worked examples of every rule: they are its tests, and its page. */
export const examples: readonly RuleExamples[] = [
  ...layoutExamples,
  ...identityExamples,
  ...cellsExamples,
  ...textExamples,
  ...reasonsExamples,
  ...peopleExamples,
  ...measuresExamples,
  ...servicesExamples,
  ...systemsExamples,
  ...dataExamples,
  ...datesExamples,
  ...registerExamples,
  ...savingsExamples,
  ...blockersExamples,
  ...historyExamples,
];
