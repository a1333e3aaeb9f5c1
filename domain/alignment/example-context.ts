import { deliveriesOf } from '../return/deliveries-of';
import { acceptedExample } from '../rules/accepted-example';
import type { AcceptedReturn } from '../rules/context';
import type { ReturnChanges } from '../rules/example';
import { lastQuarter } from '../rules/example-last-quarter';
import { exampleReturn } from '../rules/example-return';
import type { ReturnedObservations } from '../progress/returned-observations';
import type { AlignmentContext } from './criterion';
import type { CriterionExample } from './example';
import { exampleCase } from './example-case';

/** What a criterion sees in an example: the example case and the valid example returns, with its changes. */
export function exampleContext(criterion: string, example: CriterionExample): AlignmentContext {
  const { answer, cases = [], decisions = [], latest = {}, previous = {} } = example;
  const last = of(exampleReturn, latest);
  const before = of(lastQuarter, previous);
  const given = answer === undefined ? [] : [{ question: criterion, answer }];

  return {
    case: { ...exampleCase, ...example.case, answers: [...given, ...exampleCase.answers] },
    ...(last && { latest: last }),
    ...(before && { previous: before }),
    history: [before, last].flatMap((each) => (each ? returnedOf(each) : [])),
    cases: cases.map((each, at) => ({
      ...exampleCase,
      reference: `HMRC-2023-${201 + at}`,
      organisation: 'hmrc',
      ...each,
    })),
    decisions,
  };
}

function of(
  values: typeof exampleReturn | typeof lastQuarter,
  changes: ReturnChanges | 'none',
): AcceptedReturn | undefined {
  return changes === 'none' ? undefined : acceptedExample(values, changes);
}

function returnedOf(accepted: AcceptedReturn): readonly ReturnedObservations[] {
  const { observations, return: current, version } = accepted;
  const { organisation, period } = current;
  if (!period) return [];
  const receivedAt = '2023-10-20T10:00:00.000Z';
  const deliveries = deliveriesOf(current);
  return [{ organisation, period, version, receivedAt, observations, deliveries }];
}
