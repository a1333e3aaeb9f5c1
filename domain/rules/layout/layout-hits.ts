import type { LayoutFault } from '../../return/fault';
import type { FormContext } from '../context';
import type { Hit } from '../define-rule';

/** What is said of a fault in how the workbook is laid out. */
interface LayoutData {
  /** The sheet as the form names it, whatever the workbook calls it. */
  readonly form: string;
  /** Header of the column or field; empty where it is about the whole sheet. */
  readonly header: string;
  /** What was found: the sheet's name, the rows, the header. */
  readonly found: string;
}

/** The faults of one kind in how the workbook is laid out. */
export function* layoutHits(
  { faults, form }: FormContext,
  kind: LayoutFault['kind'],
): Generator<Hit<LayoutData>> {
  for (const { kind: own, sheet, at, table, header = '', found } of faults.layout) {
    if (own !== kind) continue;
    const named = form.tables.find(({ id }) => id === table)?.sheet ?? form.fields.sheet;
    yield { at: at ?? { sheet }, record: '', entered: found, data: { form: named, header, found } };
  }
}
