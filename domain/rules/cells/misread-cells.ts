import type { Column } from '../../form/form';
import type { CellFaultKind } from '../../return/fault';
import type { FormContext } from '../context';
import type { Hit } from '../define-rule';
import { expectedIn } from '../words/expected-in';

/** What is said of a cell that was misread. */
interface MisreadData {
  readonly header: string;
  /** What the column takes, in words. */
  readonly expected: string;
}

/** The cells that the reader found one kind of fault with. */
export function* misreadCells(
  { faults, form }: FormContext,
  kind: CellFaultKind,
): Generator<Hit<MisreadData>> {
  const said = new Map<Column, MisreadData>();

  for (const { kind: own, at, column, record, entered, fix } of faults.cells) {
    if (own !== kind) continue;
    const data = said.get(column) ?? {
      header: column.header,
      expected: expectedIn(column, form.lists),
    };
    said.set(column, data);
    yield { at, record, entered, data, ...(fix !== undefined && { fix }) };
  }
}
