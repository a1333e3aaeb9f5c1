import { aGreatService } from '../../test/builders/a-great-service';
import { aPartOfPeople } from '../../test/builders/a-part-of-people';
import { observedIn } from '../../test/builders/observed-in';
import { edition202225 } from '../roadmap/edition-2022-25';

describe('a return that holds nothing', () => {
  it('says nothing, and nothing of it is zero', () => {
    expect(observedIn({})).toEqual([]);
  });
});

it('says something of every measure of the edition, where the tables are filled', () => {
  const rated = {
    answer: 'reported',
    done: 'yes',
    numerator: 1,
    denominator: 1,
    rating: 'green',
  } as const;
  const said = observedIn({
    services: [aGreatService()],
    people: [aPartOfPeople()],
    data: [
      { asset: 'a', critical: 'yes', availability: 'api', inUse: 'yes', ownershipModel: 'yes' },
    ],
    issues: [{ issue: '1', priority: 'high', due: '2023-09-30' }],
    systems: [{ system: 'S', nationallyImportant: 'yes', hosting: 'aligned', redRated: 'no' }],
    savings: (['services', 'pay-reform', 'procurement'] as const).map((route) => ({
      route,
      recurrence: 'recurrent',
      achieved: 1,
      yearlyNet: 1,
    })),
    measures: edition202225.measures
      .filter(({ from }) => from === 'measures')
      .map(({ id }) => ({ measure: id, ...rated })),
  });
  const ids = edition202225.measures.map(({ id }) => id);
  expect(ids.filter((id) => !said.some(({ measure }) => measure === id))).toEqual([]);
});
