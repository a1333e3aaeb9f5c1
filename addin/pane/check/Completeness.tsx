import type { SheetCompleteness } from '#domain/return/completeness';
import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useCompletenessStyles } from './Completeness.styles';

/** How much of each sheet is filled in, of the cells that have to be. */
export function Completeness({ sheets }: { readonly sheets: readonly SheetCompleteness[] }) {
  const styles = useCompletenessStyles();
  const filled = sheets.reduce((sum, sheet) => sum + sheet.filled, 0);
  const required = sheets.reduce((sum, sheet) => sum + sheet.required, 0);

  return (
    <details>
      <summary
        tabIndex={0}
        className={styles.summary}
      >{`Filled in: ${ofAll({ filled, required })} required cells`}</summary>
      <Table aria-label="Filled in, by sheet" size="extra-small">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Sheet</TableHeaderCell>
            <TableHeaderCell>Required cells filled in</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {sheets.map((sheet) => (
            <TableRow key={sheet.sheet}>
              <TableCell>{sheet.sheet}</TableCell>
              <TableCell>{ofAll(sheet)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </details>
  );
}

function ofAll({ filled, required }: Omit<SheetCompleteness, 'sheet'>): string {
  return `${filled.toLocaleString('en-GB')} of ${required.toLocaleString('en-GB')}`;
}
