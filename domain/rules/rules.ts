import { blockersRules } from './blockers/blockers-rules';
import { cellsRules } from './cells/cells-rules';
import { dataRules } from './data/data-rules';
import { datesRules } from './dates/dates-rules';
import { historyRules } from './history/history-rules';
import { identityRules } from './identity/identity-rules';
import { layoutRules } from './layout/layout-rules';
import { measuresRules } from './measures/measures-rules';
import { peopleRules } from './people/people-rules';
import { reasonsRules } from './reasons/reasons-rules';
import { registerRules } from './register/register-rules';
import { savingsRules } from './savings/savings-rules';
import { servicesRules } from './services/services-rules';
import { systemsRules } from './systems/systems-rules';
import { textRules } from './text/text-rules';
import type { Rule } from './define-rule';

/**
 * Every rule, in the order in which they run: what cannot be read comes first, since an error on a cell
 * silences what later rules would say of it; what compares with the past comes last.
 */
export const rules: readonly Rule[] = [
  ...layoutRules,
  ...identityRules,
  ...cellsRules,
  ...textRules,
  ...reasonsRules,
  ...peopleRules,
  ...measuresRules,
  ...servicesRules,
  ...systemsRules,
  ...dataRules,
  ...datesRules,
  ...registerRules,
  ...savingsRules,
  ...blockersRules,
  ...historyRules,
];
