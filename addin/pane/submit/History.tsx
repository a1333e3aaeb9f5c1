import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ReturnVersion } from '../../ports/service';
import { momentWords } from './moment-words';
import { useSubmitStyles } from './SubmitView.styles';

/** The versions submitted so far, the newest first, and whether they are certified. */
export function History({ versions }: { readonly versions: readonly ReturnVersion[] }) {
  const styles = useSubmitStyles();
  const newest = versions.toSorted((one, other) =>
    other.receipt.receivedAt.localeCompare(one.receipt.receivedAt),
  );

  return (
    <section aria-label="Submitted so far">
      <h2 className={styles.heading}>Submitted so far</h2>
      {newest.length === 0 && <p>Nothing has been submitted yet.</p>}
      {newest.length > 0 && (
        <Table aria-label="Submitted so far" size="extra-small">
          <TableHeader>
            <TableRow>
              <TableHeaderCell>Quarter and version</TableHeaderCell>
              <TableHeaderCell>Received</TableHeaderCell>
              <TableHeaderCell>Certified</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {newest.map(({ certification, receipt: { period, receivedAt, version } }) => (
              <TableRow key={`${period} ${version}`}>
                <TableCell>{`${period}, version ${version}`}</TableCell>
                <TableCell>{momentWords(receivedAt)}</TableCell>
                <TableCell>
                  {certification ? momentWords(certification.certifiedAt) : 'Not yet'}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}
