import type { ControlEntry } from './control-entry';
import { controlInForce } from './control-in-force';
import { controlSets } from './controls/control-sets';

describe('the control in force', () => {
  it.each([
    ['2023-06-30', 'v5'],
    ['2024-02-22', 'v5'],
    ['2024-02-23', 'v6-2024-02'],
    ['2024-10-22', 'v6-2024-02'],
    ['2024-10-23', 'v6-2024-10'],
    ['2025-02-10', 'v6-2025-02'],
    ['2025-03-26', 'v6-2025-02'],
    ['2025-03-27', 'v6-2025-03'],
    ['2026-03-31', 'v6-2025-03'],
    ['2026-04-01', 'none-2026-04'],
  ])('on %s is %s', (day, id) => {
    expect(controlInForce(day).id).toBe(id);
  });

  it('says where every edition comes from, and what it changed', () => {
    for (const { changes, id, source } of controlSets) {
      expect([id, source]).toEqual([id, expect.stringMatching(/^https:\/\/www\.gov\.uk\//)]);
      if (id !== 'v4') expect([id, changes.length]).not.toEqual([id, 0]);
    }
  });

  it('takes what the secretariat entered, from its date on', () => {
    const serviceLevels = {
      acknowledgeWorkingDays: 1,
      furtherInformationWorkingDays: 2,
      decisionCalendarDays: 3,
      queryWorkingDays: 4,
    };
    const entry = entered({ part: 'service-levels', serviceLevels });
    expect(controlInForce('2024-05-31', [entry]).serviceLevels).toHaveProperty('notPublished');
    expect(controlInForce('2024-06-01', [entry]).serviceLevels).toEqual(serviceLevels);
  });

  it('lets a later entry put an earlier one right', () => {
    const first = entered({ part: 'pipeline-months', pipelineMonths: 5 });
    const second = {
      ...entered({ part: 'pipeline-months', pipelineMonths: 15 }),
      receivedAt: '2024-06-03T00:00:00.000Z',
    };
    expect(controlInForce('2024-06-30', [second, first]).pipelineMonths).toBe(15);
  });

  it('never lets an entry take the place of what is published', () => {
    const entry = entered({ part: 'thresholds', thresholds: [{ spend: 'technology', from: 1 }] });
    const { thresholds } = controlInForce('2024-06-30', [entry]);
    expect(thresholds).toContainEqual({ spend: 'public facing service', from: 10_000_000 });
  });

  it('takes questions that were entered for a category', () => {
    const questions = [
      {
        id: 'entered-reach',
        question: 'Who uses it?',
        unit: 'answer',
        answers: [{ answer: 'one department', rating: 'low' }],
      },
    ] as const;
    const category = 'specialist technology';
    const entry = entered({ part: 'questions', category, questions });
    expect(controlInForce('2024-06-30', [entry]).framework?.[category]).toEqual(questions);
  });
});

function entered(rule: ControlEntry['rule']): ControlEntry {
  return {
    controlSet: 'v6-2024-02',
    rule,
    from: '2024-06-01',
    source: 'Demonstration: a letter',
    author: 'secretariat@co',
    receivedAt: '2024-06-02T00:00:00.000Z',
  };
}
