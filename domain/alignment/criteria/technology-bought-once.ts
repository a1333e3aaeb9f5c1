import type { Criterion } from '../criterion';

/** Commitment 8: buy once, use many times. */
export const technologyBoughtOnce: Criterion = {
  id: 'technology-bought-once',
  commitment: 8,
  title: 'Use what another department has bought',
  question: 'What does the department do about technology of this kind that others have?',
  answers: {
    reuses: {
      words: 'It uses what another department or a common platform has',
      result: 'aligned',
    },
    looked: { words: 'It looked, and says why none of it fits', result: 'aligned' },
    'will-look': {
      words: 'It will look before it buys',
      result: 'aligned if',
      condition:
        'The department has looked for what others have and says why none of it fits, before it buys.',
    },
    'not-looked': { words: 'It has not looked', result: 'not aligned' },
  },
  why: 'Two departments that buy the same technology pay twice. Other submitted cases for the same technology or product are shown, whatever the case answers.',

  bears: ({ product, technology }) => product !== undefined || technology !== undefined,

  shown({ case: one, cases }) {
    const alike = cases.filter(
      (other) => same(other.technology, one.technology) || same(other.product, one.product),
    );
    if (alike.length === 0) return undefined;
    return {
      result: 'aligned if',
      reasons: alike.map(({ organisation, reference, title }) => ({
        words: `Case ${reference} buys the same: ${title}.`,
        source: { kind: 'case', reference, organisation },
      })),
      condition:
        'The departments agree who buys it and how the other uses it, or say why neither can.',
    };
  },
};

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && plain(one) === plain(other);
}

function plain(words: string): string {
  return words.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
