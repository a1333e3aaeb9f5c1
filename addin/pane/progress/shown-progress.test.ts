import type { Period } from '#domain/period/period';
import { anOrganisationProgress } from '../../../test/builders/an-organisation-progress';
import { shownProgress } from './shown-progress';

const period = { year: 2023, quarter: 2 } as const;
const at = (each: Period) => ({ period: each, progress: anOrganisationProgress(each) });
const before = [at({ year: 2022, quarter: 4 }), at({ year: 2023, quarter: 1 })];
const nothing = { organisation: 'dwp', decisions: [], targets: [] };

describe('shownProgress', () => {
  it('shows the quarter, with the quarters before it as the trend', () => {
    const { period: shown, targets } = shownProgress(at(period), before);

    expect(shown).toEqual(period);
    expect(targets[0]?.points.map(({ actual }) => actual)).toEqual([undefined, 18, 12]);
  });

  it('finds a contribution of the same case in the quarters before', () => {
    const [decision] = shownProgress(at(period), before).decisions;

    const [contribution] = decision?.contributions ?? [];
    expect(contribution?.points.map(({ actual }) => actual)).toEqual([undefined, 18, 12]);
  });

  it('keeps what is undertaken only now, with a trend that begins now', () => {
    const empty = before.map((each) => ({ ...each, progress: nothing }));

    const [target] = shownProgress(at(period), empty).targets;

    expect(target?.points.map(({ actual }) => actual)).toEqual([12]);
  });
});
