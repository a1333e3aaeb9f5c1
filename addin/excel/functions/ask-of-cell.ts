import type { FigureAsk } from '#domain/figures/figure';
import { parsePeriod } from '#domain/period/parse-period';
import { organisations } from '#domain/roadmap/organisations';

type Asked = { readonly ask: FigureAsk } | { readonly wrong: string };

/** What `PROGRESS` or `STATUS` of a cell asks for: a decision, or a target as `18.vacancy-rate` or `dwp/18.vacancy-rate`. */
export function askOfTarget(figure: 'progress' | 'status', of: unknown, period: unknown): Asked {
  const text = textOf(of);
  const at = parsePeriod(textOf(period));
  if (text === '') return { wrong: 'Name a decision, such as DWP-2023-014, or a target.' };
  if (!at) return { wrong: noQuarter };

  const [first = '', ...rest] = text.split('/');
  const organisation = organisationOf(first);
  return organisation === undefined || rest.length === 0
    ? { ask: { figure, of: text, period: at } }
    : { ask: { figure, of: rest.join('/'), organisation, period: at } };
}

/** What `VALUE` of a cell asks for. A blank organisation is the asker's own. */
export function askOfValue(organisation: unknown, measure: unknown, period: unknown): Asked {
  const given = textOf(organisation);
  const whose = organisationOf(given);
  const of = textOf(measure);
  const at = parsePeriod(textOf(period));
  if (given !== '' && whose === undefined) {
    return { wrong: `No organisation has the id ${given}. Give one such as dwp.` };
  }
  if (of === '') return { wrong: 'Name a measure, such as 18.vacancy-rate.' };
  if (!at) return { wrong: noQuarter };
  return {
    ask: { figure: 'value', of, period: at, ...(whose !== undefined && { organisation: whose }) },
  };
}

const noQuarter = 'Give a quarter of the financial year, such as 2023-24 Q2.';

function organisationOf(text: string): string | undefined {
  return organisations.find(({ id }) => id === text.toLowerCase())?.id;
}

function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
}
