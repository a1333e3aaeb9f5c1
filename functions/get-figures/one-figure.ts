import { decisionFigure } from '#domain/figures/decision-figure';
import type { Figure, FigureAsk } from '#domain/figures/figure';
import { measureFigure } from '#domain/figures/measure-figure';
import { decisionProgress } from '#domain/progress/decision-progress';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import type { Caller } from '../authorise/caller';
import type { ProgressFacts } from '../fold-progress';
import { whoseReturn } from '../whose-return';

/** What figures are worked out from, each part read once however many ask for it. */
export interface KnownFacts {
  readonly factsOf: (organisation: string) => Promise<ProgressFacts>;
  readonly organisationOf: (reference: string) => Promise<string | undefined>;
}

/** One figure for a person. */
export async function oneFigure(
  ask: FigureAsk,
  caller: Caller,
  known: KnownFacts,
): Promise<Figure> {
  const [id = '', ...subject] = ask.of.split('/');
  const measure = measureById(edition202225, id);
  if (!measure) return figureOfDecision(ask, caller, known);

  const whose = whoseReturn(caller, ask.organisation, 'get-figures');
  if ('refusal' in whose) return { unsaid: 'This belongs to another organisation.' };

  const { history, targets } = await known.factsOf(whose.organisation);
  return measureFigure({
    ...ask,
    ...{ history, measure, targets },
    ...(subject.length > 0 && { subject: subject.join('/') }),
  });
}

async function figureOfDecision(
  ask: FigureAsk,
  caller: Caller,
  { factsOf, organisationOf }: KnownFacts,
): Promise<Figure> {
  const { figure, of: reference, period } = ask;
  if (figure === 'value') return { wrong: `The roadmap has no measure ${reference}.` };

  const unknown = { unsaid: `There is no decision, and no measure, ${reference}.` };
  const organisation = await organisationOf(reference);
  // To a person who may not see it, it is the same as one that is not there.
  if (organisation === undefined || 'refusal' in whoseReturn(caller, organisation, 'get-figures'))
    return unknown;

  const facts = await factsOf(organisation);
  const decisions = facts.decisions.filter((each) => each.reference === reference);
  const { measures } = edition202225;
  const progress = decisionProgress({ decisions, history: facts.history, measures, period });
  return progress ? decisionFigure({ figure }, progress) : unknown;
}
