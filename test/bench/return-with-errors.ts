import type { ReturnValues } from '../../domain/form/lay-out';
import { returnOfRows } from './return-of-rows';

/** A return of so many systems, of which every tenth has a word where its number of users belongs. */
export function returnWithErrors(rows: number): ReturnValues {
  const { tables, ...rest } = returnOfRows(rows);
  const systems = (tables?.systems ?? []).map((row, at) =>
    at % 10 === 0 ? { ...row, users: 'tbc' as unknown as number } : row,
  );
  return { ...rest, tables: { ...tables, systems } };
}
