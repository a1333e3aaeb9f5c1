import type { InsteadOfFigure } from './form';

/** The type of value that a column of the form gives: figures are numbers, money whole pence, dates ISO days. */
type ValueOf<C, Lists> = C extends { type: 'list'; list: infer L extends keyof Lists }
  ? Extract<keyof Lists[L], string>
  : C extends { type: 'integer' | 'number' | 'money' }
    ? C extends { instead: readonly (infer I extends InsteadOfFigure)[] }
      ? number | I
      : number
    : string;

/** The values of one record by column id; a blank, or what could not be read, is undefined. */
export type ValuesOf<Columns extends readonly { id: string }[], Lists> = {
  readonly [C in Columns[number] as C['id']]: ValueOf<C, Lists> | undefined;
};
