import { meetsTarget } from '../../progress/meets-target';
import { measureById } from '../../roadmap/measure-by-id';
import type { RuleContext } from '../context';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { nameSome } from '../register/name-some';

/** The department’s own rating stands, and is asked about: the great standard has parts that no figure shows. */
export const greatRatingBorneOut = defineRule({
  id: 'great-rating-borne-out',
  title: 'Explain a Great rating that the figures do not bear out',
  severity: 'query',
  why: 'A rating is carried over from a better quarter, or given for what is planned. The count of great services goes by the published parts of the standard, so the two would not agree in the review.',

  *find(context) {
    const short = partsNotMet(context);
    for (const record of context.current.tables.services.records) {
      const { accessibility, ownRating } = record.values;
      if (ownRating !== 'great') continue;

      const parts = short.get(record.id) ?? [];
      // A service that was not tested has no figure for accessibility, and is not shown to meet it.
      const notMet = accessibility === 'not-tested' ? [...parts, 'accessibility'] : parts;
      if (notMet.length === 0) continue;

      const cell = enteredCell(context, 'services', record, 'ownRating', restsOn);
      if (cell) yield { ...cell, data: { notMet } };
    }
  },

  message: ({ notMet }) =>
    `The service is rated Great, but its figures do not meet the standard for ${nameSome(notMet)}.`,
  expected: () => 'Not yet great, or Great with a reason',
  action: () =>
    'Check the figures; if they are right, choose Not yet great or say why it is great.',
});

const published: Readonly<Record<string, string>> = {
  '1.digital-adoption': 'digital adoption',
  '1.digital-completion': 'digital completion',
  '1.user-satisfaction': 'user satisfaction',
  '1.accessibility': 'accessibility',
};

const restsOn = [
  'service',
  'transactions',
  'digitalTransactions',
  'started',
  'completed',
  'responses',
  'satisfied',
  'accessibility',
] as const;

/** The published parts of the great standard that services rated Great do not meet, by the id of the service. */
function partsNotMet({
  current,
  edition,
  observations,
}: RuleContext): ReadonlyMap<string, string[]> {
  const rated = current.tables.services.records.filter(
    ({ values }) => values.ownRating === 'great',
  );
  const great = new Set(rated.map(({ id }) => id));
  const parts = new Map(Object.keys(published).map((id) => [id, measureById(edition, id)]));
  const notMet = new Map<string, string[]>();

  for (const { measure: id, subject, answer, value } of observations) {
    if (subject === undefined || !great.has(subject)) continue;
    const measure = parts.get(id);
    if (!measure || measure.target === 'not published') continue;
    if (answer === 'withheld') continue;
    if (value !== undefined && meetsTarget(measure, { value }, measure.target)) continue;

    const service = notMet.get(subject) ?? [];
    const name = published[id] ?? id;
    if (!service.includes(name)) service.push(name);
    notMet.set(subject, service);
  }
  return notMet;
}
