import { returnedObservations } from '../../test/builders/returned-observations';
import { organisations } from '../roadmap/organisations';
import { whoReturned } from './who-returned';

const period = { year: 2024, quarter: 2 } as const;
const returned = (organisation: string, receivedAt: string, version = 1) =>
  returnedObservations({ organisation, period, receivedAt, version });
const history = [
  returned('dwp', '2024-10-15T09:00:00.000Z'),
  returned('dwp', '2024-12-01T09:00:00.000Z', 2),
  returned('hmrc', '2024-11-20T09:00:00.000Z'),
];

describe('whoReturned', () => {
  it('names who is missing and who was late, by their first version', () => {
    const said = whoReturned({ organisations, history, period, deadline: '2024-10-31' });
    expect(said.returned).toEqual(['dwp', 'hmrc']);
    expect(said.late.map(({ organisation }) => organisation)).toEqual(['hmrc']);
    expect(said.missing).toContain('mod');
    expect(said.missing).not.toContain('dwp');
  });

  it('expects nothing of an organisation that has ended', () => {
    expect(whoReturned({ organisations, history, period }).expected).not.toContain('beis');
  });

  it('calls nobody late without a deadline', () => {
    expect(whoReturned({ organisations, history, period }).late).toEqual([]);
  });

  it('knows nothing of what was received after its day', () => {
    const said = whoReturned({ organisations, history, period, asAt: '2024-10-31' });
    expect(said.returned).toEqual(['dwp']);
  });
});
