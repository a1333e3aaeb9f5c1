import { blockersRules } from '../blockers/blockers-rules';
import { cellsRules } from '../cells/cells-rules';
import { dataRules } from '../data/data-rules';
import { datesRules } from '../dates/dates-rules';
import { historyRules } from '../history/history-rules';
import { identityRules } from '../identity/identity-rules';
import { measuresRules } from '../measures/measures-rules';
import { peopleRules } from '../people/people-rules';
import { registerRules } from '../register/register-rules';
import { savingsRules } from '../savings/savings-rules';
import { servicesRules } from '../services/services-rules';
import { systemsRules } from '../systems/systems-rules';

/** Ids of the rules that ask for a reason. The rules on reasons ask for none, which keeps this free of a cycle. */
export const rulesThatAsk: ReadonlySet<string> = new Set(
  [
    identityRules,
    cellsRules,
    peopleRules,
    measuresRules,
    servicesRules,
    systemsRules,
    dataRules,
    datesRules,
    registerRules,
    savingsRules,
    blockersRules,
    historyRules,
  ]
    .flat()
    .filter(({ severity }) => severity === 'query')
    .map(({ id }) => id),
);
