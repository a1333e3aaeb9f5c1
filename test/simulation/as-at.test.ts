import { foldProgress } from '../../functions/fold-progress';
import { simulatedGovernment, type SimulatedGovernment } from './simulated-government';

const size = { organisations: 25, quarters: 12, decisions: 2000 };
const days = ['2022-10-01', '2023-03-31', '2023-11-05', '2024-06-30', '2025-02-14'];

/** What an organisation's progress says, out of some of the government's facts. */
function progressOf(
  { decisions, returns }: SimulatedGovernment,
  organisation: string,
  known: (receivedAt: string) => boolean,
  moment: Parameters<typeof foldProgress>[1],
) {
  const own = <Fact extends { readonly organisation: string; readonly receivedAt: string }>(
    facts: readonly Fact[],
  ) => facts.filter((fact) => fact.organisation === organisation && known(fact.receivedAt));
  const facts = { decisions: own(decisions), targets: [], history: own(returns) };
  return foldProgress(facts, moment);
}

describe.each([1, 2, 3])('a government of 25 organisations, simulated from seed %i', (seed) => {
  const government = simulatedGovernment(seed, size);
  const organisations = [...new Set(government.decisions.map((each) => each.organisation))];

  it('has late, missing, restated and rebaselined facts in it', () => {
    const { decisions, returns } = government;
    expect(new Set(decisions.map(({ reference }) => reference)).size).toBe(2000);
    expect(decisions.some(({ sequence }) => sequence === 2)).toBe(true);
    expect(returns.some(({ version }) => version > 1)).toBe(true);
    expect(returns.length).toBeGreaterThan(250);
    const observed = returns.flatMap(({ observations }) => observations);
    expect(observed.some(({ answer }) => answer === 'withheld')).toBe(true);
  });

  it('answers as at a day the same whatever was received after it', () => {
    for (const organisation of organisations) {
      const asAt = days[organisations.indexOf(organisation) % days.length] ?? '2024-06-30';
      const then = progressOf(government, organisation, (at) => at.slice(0, 10) <= asAt, { asAt });
      const now = progressOf(government, organisation, () => true, { asAt });
      expect(now).toEqual(then);
    }
  });

  it('gives the same whatever the order of its facts', () => {
    const { decisions, returns } = government;
    const reversed = { decisions: decisions.toReversed(), returns: returns.toReversed() };
    const [organisation = ''] = organisations;
    const byReference = (said: ReturnType<typeof progressOf>) =>
      said.decisions.toSorted((one, other) =>
        one.decision.reference < other.decision.reference ? -1 : 1,
      );
    const all = () => true;
    expect(byReference(progressOf(reversed, organisation, all, {}))).toEqual(
      byReference(progressOf(government, organisation, all, {})),
    );
  });

  it('never claims that a decision is achieved while a contribution is not', () => {
    for (const organisation of organisations) {
      const { decisions } = progressOf(government, organisation, () => true, {});
      for (const { contributions, judged, status } of decisions) {
        if (status !== 'achieved') continue;
        expect(contributions.every((each) => each.status === 'achieved')).toBe(true);
        expect(judged.count).toBe(judged.of);
      }
    }
  });
});
