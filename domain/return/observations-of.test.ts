import { form } from '../form/edition-2022-25-1/form';
import { layOutReturn, type ReturnValues } from '../form/lay-out';
import { edition202225 } from '../roadmap/edition-2022-25';
import { observationsOf } from './observations-of';
import { readReturn } from './read-return';

const fields = { organisation: 'dwp', period: '2023-24 Q2', formEdition: '2022-25/1' } as const;

function observe(tables: NonNullable<ReturnValues['tables']>) {
  const cells = layOutReturn({ form, values: { fields, tables } });
  return observationsOf(readReturn(cells, form).return, edition202225);
}

function one(measure: string, tables: NonNullable<ReturnValues['tables']>, subject?: string) {
  return observe(tables).find((each) => each.measure === measure && each.subject === subject);
}

const great = {
  service: 's1',
  transactions: 1000,
  digitalTransactions: 800,
  started: 1000,
  completed: 810,
  responses: 1000,
  satisfied: 790,
  accessibility: 'compliant',
  costPerTransaction: 123,
  oneLogin: 'live',
  ownRating: 'not-yet-great',
} as const;
const part = {
  part: 'A',
  headcount: 200,
  vacancies: 30,
  hires: 1,
  daysToHire: 10,
  seniorCivilServants: 10,
  seniorUpskilled: 9,
  trained: 100,
  skillsRecorded: 50,
  rolesAligned: 190,
  payFramework: 'approved',
  diversityRoadmap: 'yes',
  diversityDate: '2024-12-31',
  productLevel: 'best',
  agileLevel: 'good',
} as const;

describe('a return that holds nothing', () => {
  it('says nothing, and nothing of it is zero', () => {
    expect(observe({})).toEqual([]);
  });
});

describe('services', () => {
  const count = (...services: Partial<typeof great | object>[]) =>
    one('1.services-great', { services })?.value;

  it('counts a service that meets every published part, whatever its own rating', () => {
    expect(count(great)).toBe(1);
  });

  it.each([
    ['adoption is exactly 79 %', { digitalTransactions: 790 }],
    ['adoption rounds to 79.0 %', { transactions: 10_000, digitalTransactions: 7904 }],
    ['completion is exactly 80 %', { completed: 800 }],
    ['satisfaction is exactly 78 %', { satisfied: 780 }],
    ['accessibility is met in part', { accessibility: 'partly' }],
    ['accessibility was not tested', { accessibility: 'not-tested' }],
    ['satisfaction is withheld', { satisfied: 'withheld' }],
    ['nobody has answered the survey', { responses: 0, satisfied: 0 }],
  ])('does not count one whose %s', (_, change) => {
    expect(count(great, { ...great, service: 's2', ...change })).toBe(1);
  });

  it('does not need the cost, whose bands are not published', () => {
    expect(count({ ...great, costPerTransaction: undefined })).toBe(1);
  });

  it('gives no count where a service that might be great has a blank', () => {
    expect(count(great, { ...great, service: 's2', started: undefined })).toBeUndefined();
    expect(count(great, { ...great, started: undefined, satisfied: 1 })).toBe(1);
  });

  it('gives each service its own figures with their cells', () => {
    expect(one('1.digital-adoption', { services: [great] }, 's1')).toEqual({
      measure: '1.digital-adoption',
      subject: 's1',
      answer: 'value',
      value: 80,
      numerator: 800,
      denominator: 1000,
      evidence: { sheet: 'Services', cells: 'D5,C5' },
    });
    expect(one('1.cost-per-transaction', { services: [great] }, 's1')?.value).toBe(123);
    expect(one('1.accessibility', { services: [great] }, 's1')?.value).toBe(1);
  });

  it.each([
    ['withheld', 'withheld'],
    ['not-applicable', 'not applicable'],
    [0, 'not applicable'],
  ] as const)('answers %j transactions with %j', (transactions, answer) => {
    const services = [{ ...great, transactions, digitalTransactions: 0 }];
    const observation = one('1.digital-adoption', { services }, 's1');
    expect(observation).toMatchObject({ answer });
    expect(observation).not.toHaveProperty('value');
  });

  it('leaves services to which One Login does not apply out of the share', () => {
    const oneLogin = (...states: ('live' | 'onboarding' | 'planned' | 'not-applicable')[]) =>
      one('3.one-login-onboarding', {
        services: states.map((state, at) => ({ service: `s${at}`, oneLogin: state })),
      });
    expect(oneLogin('live', 'onboarding', 'planned', 'planned', 'not-applicable')).toMatchObject({
      numerator: 2,
      denominator: 4,
      value: 50,
    });
    expect(oneLogin('not-applicable')?.answer).toBe('not applicable');
  });
});

describe('data', () => {
  it('takes shares of critical assets', () => {
    const data = [
      { asset: 'a', critical: 'yes', availability: 'api', inUse: 'yes', ownershipModel: 'no' },
      {
        asset: 'b',
        critical: 'yes',
        availability: 'not-available',
        inUse: 'no',
        ownershipModel: 'no',
      },
      { asset: 'c', critical: 'no', availability: 'gdx', inUse: 'yes', ownershipModel: 'yes' },
    ] as const;
    expect(one('4.critical-data-available', { data })).toMatchObject({
      value: 50,
      numerator: 1,
      denominator: 2,
      evidence: { sheet: 'Data assets', cells: 'C5:C7,D5:D7' },
    });
    expect(one('4.critical-data-in-use', { data })?.value).toBe(50);
    expect(one('6.critical-data-owned', { data })?.value).toBe(0);
  });

  it('counts high priority issues that were due by the end of the period', () => {
    const issues = [
      { issue: '1', priority: 'high', due: '2023-09-30', resolvedOn: '2023-09-30' },
      { issue: '2', priority: 'high', due: '2023-09-01', resolvedOn: '2023-09-02' },
      { issue: '3', priority: 'high', due: '2023-08-01' },
      { issue: '4', priority: 'high', due: '2023-10-01', resolvedOn: '2023-08-01' },
      { issue: '5', priority: 'low', due: '2023-08-01' },
    ] as const;
    expect(one('7.data-quality-resolved', { issues })).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });
});

describe('systems', () => {
  const important = { nationallyImportant: 'yes', hosting: 'none', redRated: 'no' } as const;

  it('counts tests in the twelve months to the last day of the period', () => {
    const tests = ['2022-09-30', '2022-10-01', '2023-09-30', '2023-10-01', undefined];
    const systems = tests.map((lastTest, at) => ({ ...important, system: `S${at}`, lastTest }));
    expect(one('9.resilience-tested', { systems })).toMatchObject({ numerator: 2, denominator: 5 });
    expect(tests.map((_, at) => one('9.resilience-tested', { systems }, `S${at}`)?.value)).toEqual([
      0, 100, 100, 0, 0,
    ]);
  });

  it('counts an agreed hosting plan, and leaves out what hosting does not apply to', () => {
    const systems = (['aligned', 'planned', 'none', 'not-applicable'] as const).map(
      (hosting, at) => ({ ...important, system: `S${at}`, hosting }),
    );
    expect(one('9.hosting-aligned', { systems })).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('says that a plan does not apply where no system is red-rated', () => {
    const systems = [{ ...important, system: 'S1' }];
    expect(one('10.red-rated-with-plan', { systems })?.answer).toBe('not applicable');
  });

  it('counts agreed plans only, for the organisation and for each red-rated system', () => {
    const systems = (['agreed', 'drafted'] as const).map((remediation, at) => ({
      ...important,
      redRated: 'yes' as const,
      system: `S${at}`,
      remediation,
    }));
    expect(one('10.red-rated-with-plan', { systems })?.value).toBe(50);
    expect(one('10.red-rated-with-plan', { systems }, 'S0')?.value).toBe(100);
    expect(one('10.red-rated-with-plan', { systems }, 'S1')?.value).toBe(0);
  });

  it('says nothing where a red-rated system does not say whether it has a plan', () => {
    const systems = [{ ...important, redRated: 'yes' as const, system: 'S1' }];
    expect(one('10.red-rated-with-plan', { systems })).toBeUndefined();
  });
});

describe('people', () => {
  it('sums over the parts of the department', () => {
    const people = [part, { ...part, part: 'B', headcount: 100, vacancies: 0 }];
    expect(one('18.vacancy-rate', { people })).toMatchObject({
      numerator: 30,
      denominator: 300,
      value: 10,
      evidence: { sheet: 'People', cells: 'C5:C6,B5:B6' },
    });
  });

  it('averages days to hire over hires, not over parts', () => {
    const people = [part, { ...part, hires: 9, daysToHire: 40 }];
    expect(one('15.time-to-hire', { people })).toMatchObject({ value: 37, denominator: 10 });
  });

  it('says that days to hire do not apply where nobody was hired', () => {
    const people = [{ ...part, hires: 0, daysToHire: undefined }];
    expect(one('15.time-to-hire', { people })?.answer).toBe('not applicable');
  });

  it('says nothing where a part leaves a count blank', () => {
    const people = [part, { ...part, part: 'B', vacancies: undefined }];
    expect(one('18.vacancy-rate', { people })).toBeUndefined();
  });

  it.each([
    ['adopted', 'approved', 1],
    ['adopted', 'submitted', 0],
    ['adopted', 'not-applicable', 1],
    ['not-applicable', 'not-applicable', undefined],
  ] as const)('takes pay frameworks %s and %s for %j', (first, second, value) => {
    const people = [first, second].map((payFramework) => ({ ...part, payFramework }));
    expect(one('15.pay-framework', { people })?.value).toBe(value);
  });

  it('asks for a date with the diversity roadmap', () => {
    const people = [{ ...part, diversityDate: undefined }];
    expect(one('19.diversity-roadmap', { people: [part] })?.value).toBe(1);
    expect(one('19.diversity-roadmap', { people })?.value).toBe(0);
  });

  it('takes the level of the least mature part', () => {
    const people = [part, { ...part, productLevel: 'not-yet-good' as const }];
    expect(one('21.product-centric', { people })?.value).toBe(0);
    expect(one('21.agile', { people })?.value).toBe(1);
  });
});

describe('savings', () => {
  const savings = [
    { saving: '1', route: 'pay-reform', achieved: 500, cost: 120 },
    { saving: '2', route: 'pay-reform', achieved: 100, cost: 600 },
    { saving: '3', route: 'services', achieved: 70, cost: 60 },
  ] as const;

  it('takes the cost from pay reform only', () => {
    expect(one('15.pay-reform-savings', { savings })?.value).toBe(-120);
    expect(one('1.service-savings', { savings })).toEqual({
      measure: '1.service-savings',
      answer: 'value',
      value: 70,
      evidence: { sheet: 'Savings', cells: 'D7,J7' },
    });
  });

  it('says nothing of a route without savings', () => {
    expect(one('8.procurement-savings', { savings })).toBeUndefined();
  });
});

describe('the Measures table', () => {
  const row = (measure: string, values: object) => ({ measures: [{ measure, ...values }] });
  const judged = { rating: 'amber', judge: 'CDIO', narrative: 'Two pilots.' } as const;

  it('gives a milestone with its day', () => {
    const tables = row('3.one-login-strategy', {
      answer: 'reported',
      done: 'yes',
      doneOn: '2023-04-01',
    });
    expect(one('3.one-login-strategy', tables)).toMatchObject({ value: 1, on: '2023-04-01' });
  });

  it('gives a ratio from its two counts', () => {
    const tables = row('11.secure-by-design', { answer: 'reported', numerator: 3, denominator: 4 });
    expect(one('11.secure-by-design', tables)).toMatchObject({ value: 75, numerator: 3 });
    const none = row('11.secure-by-design', { numerator: 0, denominator: 0 });
    expect(one('11.secure-by-design', none)?.answer).toBe('not applicable');
  });

  it('gives a judged rating without a figure', () => {
    const tables = row('2.digital-policy-design', { answer: 'reported', ...judged });
    expect(one('2.digital-policy-design', tables)).toEqual({
      measure: '2.digital-policy-design',
      answer: 'value',
      judged,
      evidence: { sheet: 'Measures', cells: 'I5,J5,P5' },
    });
  });

  it('sets a judged rating beside a figure that another table gives', () => {
    const tables = { people: [part], ...row('18.vacancy-rate', { answer: 'reported', ...judged }) };
    expect(observe(tables).filter(({ measure }) => measure === '18.vacancy-rate')).toEqual([
      expect.objectContaining({ value: 15, judged }),
    ]);
  });

  it('lets withheld stand before a figure, and a figure before not applicable', () => {
    const withheld = { people: [part], ...row('18.vacancy-rate', { answer: 'withheld' }) };
    const none = { people: [part], ...row('18.vacancy-rate', { answer: 'not-applicable' }) };
    expect(one('18.vacancy-rate', withheld)).toEqual({
      measure: '18.vacancy-rate',
      answer: 'withheld',
      evidence: { sheet: 'Measures', cells: 'C5' },
    });
    expect(one('18.vacancy-rate', none)?.value).toBe(15);
  });

  it('does not take a typed figure for one that another table determines', () => {
    const tables = row('18.vacancy-rate', { answer: 'reported', numerator: 1, denominator: 2 });
    expect(one('18.vacancy-rate', tables)).toBeUndefined();
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
  const said = observe({
    services: [great],
    people: [part],
    data: [
      { asset: 'a', critical: 'yes', availability: 'api', inUse: 'yes', ownershipModel: 'yes' },
    ],
    issues: [{ issue: '1', priority: 'high', due: '2023-09-30' }],
    systems: [{ system: 'S', nationallyImportant: 'yes', hosting: 'aligned', redRated: 'no' }],
    savings: (['services', 'pay-reform', 'procurement'] as const).map((route) => ({
      route,
      achieved: 1,
      cost: 0,
    })),
    measures: edition202225.measures
      .filter(({ from }) => from === 'measures')
      .map(({ id }) => ({ measure: id, ...rated })),
  });
  const ids = edition202225.measures.map(({ id }) => id);
  expect(ids.filter((id) => !said.some(({ measure }) => measure === id))).toEqual([]);
});
