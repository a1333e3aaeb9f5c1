import { meetsTarget } from '../progress/meets-target';
import type { Observation } from '../progress/observation';
import type { Edition } from '../roadmap/edition';
import { measureById } from '../roadmap/measure-by-id';
import { blocks } from '../steps/blocks';
import type { Steps } from '../steps/steps';
import { evidenceOf } from './evidence-of';
import { isValue } from './is-value';
import { observeService } from './observe-service';
import type { Return } from './return';
import { shareOf } from './share-of';

/** What the Services table determines, service by service and for the organisation, in steps: commitments 1 and 3. */
export function* observeServices(
  { tables }: Return,
  edition: Edition,
): Steps<readonly Observation[]> {
  const table = tables.services;
  const services: Service[] = [];
  for (const [from, to] of blocks(0, table.records.length)) {
    for (const record of table.records.slice(from, to)) {
      const { accessibility } = record.values;
      services.push({ accessibility, observations: observeService(table, record) });
    }
    yield;
  }

  return [
    ...greatServices(
      table,
      services.map((service) => standing(service, edition)),
    ),
    ...services.flatMap(({ observations }) => observations),
    ...shareOf({
      measure: '3.one-login-onboarding',
      table,
      columns: ['oneLogin'],
      of: ({ oneLogin }) => isValue(oneLogin, 'not-started', 'planned', 'onboarding', 'live'),
      counts: ({ oneLogin }) => isValue(oneLogin, 'onboarding', 'live'),
    }),
  ];
}

interface Service {
  readonly accessibility: Accessibility;
  readonly observations: readonly Observation[];
}

type Standing = 'great' | 'not great' | 'withheld' | 'not said';
type Accessibility = Return['tables']['services']['records'][number]['values']['accessibility'];

/** The parts of the great standard whose bands are published; cost per transaction has none. */
const published = [
  '1.digital-adoption',
  '1.digital-completion',
  '1.user-satisfaction',
  '1.accessibility',
];

/** Services that meet every published part. The department's own rating is another matter, and does not count. */
function greatServices(
  table: Return['tables']['services'],
  standings: readonly Standing[],
): readonly Observation[] {
  if (standings.length === 0 || standings.includes('not said')) return [];
  const evidence = evidenceOf(table, table.records, [
    'transactions',
    'digitalTransactions',
    'started',
    'completed',
    'responses',
    'satisfied',
    'accessibility',
  ]);
  const about = { measure: '1.services-great', evidence };
  if (standings.every((each) => each === 'withheld')) return [{ ...about, answer: 'withheld' }];
  const value = standings.filter((each) => each === 'great').length;
  return [{ ...about, answer: 'value', value }];
}

function standing(service: Service, edition: Edition): Standing {
  const parts = published.map((id) => part(id, service, edition));
  // One part that is not met decides, whatever the others would say.
  const [worst = 'great'] = (['not great', 'not said', 'withheld'] as const).filter((each) =>
    parts.includes(each),
  );
  return worst;
}

function part(
  id: string,
  { accessibility, observations }: Parameters<typeof standing>[0],
  edition: Edition,
): Standing {
  const measure = measureById(edition, id);
  if (!measure || measure.target === 'not published') return 'great';

  const found = observations.find((observation) => observation.measure === id);
  if (!found) {
    const untested = id === '1.accessibility' && accessibility === 'not-tested';
    return untested ? 'not great' : 'not said';
  }
  if (found.answer === 'withheld') return 'withheld';
  const { value } = found;
  const great = value !== undefined && meetsTarget(measure, { value }, measure.target);
  return great ? 'great' : 'not great';
}
