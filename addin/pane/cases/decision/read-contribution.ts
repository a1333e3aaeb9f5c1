import type { Contribution } from '#domain/register/decision';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import type { Measure } from '#domain/roadmap/measure';
import { measureById } from '#domain/roadmap/measure-by-id';
import type { ContributionDraft } from './decision-draft';
import type { Faults } from './faults';
import { parseFigure } from './parse-figure';

interface Read {
  readonly contribution?: Contribution;
  readonly faults?: Faults;
}

/** A contribution from what was typed, or what has to be put right, by field. */
export function readContribution(draft: ContributionDraft): Read {
  const { despite, due, id, method } = draft;
  const measure = measureById(edition202225, draft.measure);
  if (!measure) return { faults: { [`${id}.measure`]: 'Choose a measure' } };

  const subject = draft.subject.trim();
  const target = parseFigure(measure, draft.target);
  const baseline = parseFigure(measure, draft.baseline);
  const share = shareOf(draft.share);
  const isRated = measure.unit === 'rating';
  const isHalf = (draft.baseline.trim() === '') !== (draft.baselineDate === '');
  const checks: readonly (readonly [string, string, boolean])[] = [
    ['subject', 'Enter the service or system', needsSubject(measure) && subject === ''],
    ['target', 'Enter the target as a figure', !isRated && target === undefined],
    ['due', 'Enter the day by which it is due', due === ''],
    [
      'baseline',
      'Enter a figure and its day, or leave both empty',
      isHalf || (draft.baseline.trim() !== '' && baseline === undefined),
    ],
    [
      'share',
      'Enter a share above 0 and up to 100',
      draft.share.trim() !== '' && share === undefined,
    ],
  ];
  const faulty = checks.filter(([, , is]) => is);
  if (faulty.length > 0) {
    return {
      faults: Object.fromEntries(faulty.map(([field, words]) => [`${id}.${field}`, words])),
    };
  }

  return {
    contribution: {
      id,
      measure: measure.id,
      ...(needsSubject(measure) && { subject }),
      ...(baseline !== undefined && { baseline: { value: baseline, date: draft.baselineDate } }),
      ...(!isRated && target !== undefined && { target }),
      due,
      ...(method !== '' && measure.method !== 'step' && { method }),
      ...(share !== undefined && { share }),
      ...(despite.trim() !== '' && { despite: despite.trim() }),
    },
  };
}

/** Whether a measure is of a service or a system rather than of a whole organisation. */
export function needsSubject({ scope }: Pick<Measure, 'scope'>): boolean {
  return scope === 'service' || scope === 'system';
}

/** A share in per cent as a part of 1. */
function shareOf(text: string): number | undefined {
  const percent = parseFigure({ unit: 'percent' }, text);
  return percent !== undefined && percent > 0 && percent <= 100 ? percent / 100 : undefined;
}
