import type { ReturnRecord, ReturnTable } from '../../return/return';

/** The values of a record by column id, whatever its table. */
type AnyValues = Readonly<Record<string, string | number | undefined>>;
export type AnyRecord = ReturnRecord<AnyValues>;
export type AnyTable = ReturnTable<AnyValues>;
