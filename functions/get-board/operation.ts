import { boardSchema } from '../openapi/board-schemas';
import type { Operation } from '../openapi/operation';
import { askedSchema } from './get-board';

/** How the Board report is read. */
export const operation = {
  summary: 'Read the Board report of six months',
  description:
    'Each measure, commitment and mission across government for the six months that end with a quarter: against the roadmap’s figures and the report before, on whose returns each figure rests, and what cannot be claimed and why. Money is in pence.',
  query: askedSchema,
  answers: { 200: { description: 'The report', schema: boardSchema } },
} satisfies Operation;
