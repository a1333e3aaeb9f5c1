import { aMeasure } from '../../test/builders/a-measure';
import { aTarget } from '../../test/builders/a-target';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Measure } from '../roadmap/measure';
import { commitmentProgress } from './commitment-progress';
import { measureProgress } from './measure-progress';
import { missionProgress } from './mission-progress';
import type { Observation } from './observation';

const period = { year: 2023, quarter: 2 } as const;
const says = (organisation: string, change: Partial<Observation>) =>
  returnedObservations({ organisation, observations: [anObservation(change)] });
const targets = ['dwp', 'hmrc', 'moj'].map((organisation) => aTarget({ organisation }));

const counts = [
  says('dwp', { numerator: 90, denominator: 100 }),
  says('hmrc', { numerator: 240, denominator: 400 }),
  says('moj', { answer: 'withheld' }),
];
const figures = [
  says('dwp', { value: 90 }),
  says('hmrc', { value: 60 }),
  says('moj', { answer: 'withheld' }),
];
const ask = (change: Partial<Measure>, history = figures, given = targets) =>
  measureProgress({ measure: aMeasure(change), targets: given, history, period });

describe('measureProgress', () => {
  it('divides sums where the measure is a ratio: 330 of 500, and not the mean of 90 % and 60 %', () => {
    const ratio = { numerator: 'trained', denominator: 'all' };
    expect(ask({ ratio, rollUp: 'ratio of sums' }, counts)).toMatchObject({
      value: 66,
      meets: false,
      status: 'on track',
      judged: { count: 2, of: 3 },
      organisations: { count: 2, of: 3 },
    });
    expect(ask({ ratio, rollUp: 'ratio of sums', unit: 'days' }, counts).value).toBe(0.66);
  });

  it('adds up where the measure is a sum, and leaves out what is withheld', () => {
    const services = { rollUp: 'sum', unit: 'services' } as const;
    expect(ask({ ...services, scope: 'government' })).toMatchObject({ value: 150, meets: true });
    expect(ask(services)).toMatchObject({ value: 150 });
    expect(ask(services)).not.toHaveProperty('meets');
  });

  it('gives the share that meet their own target', () => {
    const easier = [aTarget({ organisation: 'hmrc', value: 60 })];
    expect(ask({ rollUp: 'share that meet it' }).value).toBe(50);
    expect(ask({ rollUp: 'share that meet it' }, figures, easier).value).toBe(100);
  });

  it('says whether all meet it', () => {
    const easier = [aTarget({ organisation: 'hmrc', value: 60 })];
    expect(ask({ rollUp: 'all that meet it' })).toMatchObject({ value: 0, meets: false });
    expect(ask({ rollUp: 'all that meet it' }, figures, easier)).toMatchObject({
      value: 1,
      meets: true,
      organisations: { count: 2, of: 3 },
    });
  });

  it('says nothing where nothing can be counted, or the measure does not roll up', () => {
    expect(ask({ rollUp: 'none' })).not.toHaveProperty('value');
    for (const rollUp of [
      'sum',
      'ratio of sums',
      'share that meet it',
      'all that meet it',
    ] as const) {
      const none = ask({ rollUp }, []);
      expect(none).not.toHaveProperty('value');
      expect(none).not.toHaveProperty('meets');
      expect(none.organisations).toEqual({ count: 0, of: 3 });
      expect(none.status).toBe('cannot be said');
    }
  });

  it('cannot say who meets a target that nobody published or set', () => {
    expect(
      ask({ rollUp: 'share that meet it', target: 'not published' }, figures, []),
    ).not.toHaveProperty('value');
  });

  it('holds services of one organisation apart', () => {
    const both = [
      returnedObservations({
        observations: [
          anObservation({ subject: 'pip', value: 95 }),
          anObservation({ subject: 'uc', value: 60 }),
        ],
      }),
    ];
    const given = [aTarget({ subject: 'pip' }), aTarget({ subject: 'uc' })];
    expect(ask({ rollUp: 'share that meet it' }, both, given)).toMatchObject({
      value: 50,
      status: 'on track',
      judged: { count: 2, of: 2 },
      organisations: { count: 1, of: 1 },
    });
  });
});

const commitments = [
  { number: 17, mission: 5, text: 'Seventeen' },
  { number: 18, mission: 5, text: 'Eighteen' },
  { number: 3, mission: 2, text: 'Three' },
] as const;
const measures = [
  aMeasure(),
  aMeasure({ id: '18.vacancies', commitment: 18 }),
  aMeasure({ id: '3.login', commitment: 3 }),
];
const everything = {
  measures,
  targets: [...targets, aTarget({ measure: '18.vacancies' })],
  history: [
    ...figures,
    returnedObservations({
      organisation: 'dft',
      observations: [anObservation({ measure: '18.vacancies', value: 1 })],
    }),
  ],
  period,
};

describe('commitmentProgress', () => {
  it('rolls up the targets of every organisation under its own measures', () => {
    const progress = commitmentProgress({ ...everything, commitment: commitments[0] });
    expect(progress).toMatchObject({ status: 'on track', judged: { count: 2, of: 3 } });
    expect(progress.measures.map(({ measure }) => measure.id)).toEqual(['17.trained']);
  });

  it('cannot be said where no organisation has a target', () => {
    const progress = commitmentProgress({ ...everything, commitment: commitments[2] });
    expect(progress).toMatchObject({ status: 'cannot be said', judged: { count: 0, of: 0 } });
  });
});

describe('missionProgress', () => {
  it('rolls up its own commitments', () => {
    const sponsor = { name: 'made up', role: 'made up' };
    const mission = { number: 5, name: 'made up for a test', sponsor } as const;
    const progress = missionProgress({ ...everything, mission, commitments });
    expect(progress).toMatchObject({ status: 'on track', judged: { count: 2, of: 4 } });
    expect(progress.commitments.map(({ commitment }) => commitment.number)).toEqual([17, 18]);
  });
});
