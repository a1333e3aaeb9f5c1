import type { ReturnValues } from '#domain/form/lay-out';
import { measuresAsked } from '#domain/form/measures-asked';
import { formatPeriod } from '#domain/period/format-period';
import type { Period } from '#domain/period/period';
import type { Values } from '#domain/return/return';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import type { Measure } from '#domain/roadmap/measure';
import { demoEstate } from './demo-estate';
import { demoMoney } from './demo-money';
import { demoServices } from './demo-services';
import { demoTargets } from './demo-targets';

/** A made-up return of one of the demonstration’s departments, labelled as such and free of errors. */
export function demoReturn(organisation: 'dwp' | 'hmrc', period: Period): ReturnValues {
  return {
    fields: {
      organisation,
      period: formatPeriod(period),
      formEdition: '2022-25/1',
      contactName: 'Demonstration contact',
      contactEmail: `demonstration@${organisation}.example.gov.uk`,
      certifierName: 'Demonstration certifier',
      certifierRole: 'Finance Director',
      signOff: 'yes',
      narrative: `Demonstration data: every figure in this return for ${formatPeriod(period)} is made up.`,
    },
    tables: {
      measures: measuresAsked(edition202225).map((measure) => row(measure, organisation, period)),
      services: demoServices(organisation, period),
      ...demoEstate(organisation, period),
      ...demoMoney(organisation, period),
      reasons: demoReasons(organisation, period),
    },
  };
}

function row(measure: Measure, organisation: string, period: Period): Partial<Values<'measures'>> {
  const target = demoTargets.find(
    (each) => each.organisation === organisation && each.measure === measure.id,
  );
  return {
    measure: measure.id,
    name: measure.name,
    answer: 'reported',
    ...(target && {
      baseline: target.baseline?.value,
      baselineDate: target.baseline?.date,
      target: target.value,
      due: target.due,
    }),
    ...(measure.from === 'measures' && asked(measure, period)),
    narrative: `Demonstration: ${measure.name}, quarter ${period.quarter}.`,
  };
}

function asked({ id, kind, ratio }: Measure, { quarter }: Period): Partial<Values<'measures'>> {
  if (kind === 'narrative')
    return { rating: 'amber', judge: 'Chief Digital and Information Officer' };
  if (ratio) return { numerator: 2 + quarter, denominator: 8 };
  if (id === '3.one-login-strategy') return { done: 'yes', doneOn: '2023-04-14' };
  return quarter > 2 ? { done: 'yes', doneOn: '2023-11-30' } : { done: 'no', doneOn: '2024-06-30' };
}

function demoReasons(organisation: string, { quarter }: Period): Partial<Values<'reasons'>>[] {
  const system = `${organisation.toUpperCase()}-SYS-4`;
  if (quarter > 2) return [];
  return [
    {
      rule: 'resilience-test-recent',
      record: system,
      reason: 'Demonstration: the test moved to the winter release, as agreed with the owner.',
    },
  ];
}
