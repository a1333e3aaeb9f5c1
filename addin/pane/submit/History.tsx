import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReturnVersion } from '../../ports/service';
import { periodWords } from '../period-words';
import { comparisonWords } from './comparison-words';
import { useHistoryStyles } from './History.styles';
import { momentWords } from './moment-words';
import { useSubmitStyles } from './SubmitView.styles';
import { VersionChanges } from './VersionChanges';

/** The versions submitted so far, the newest first, whether they are certified, and what each changed. */
export function History({ versions }: { readonly versions: readonly ReturnVersion[] }) {
  const styles = useSubmitStyles();
  const history = useHistoryStyles();
  const changes = useId();
  const [opened, open] = useState<string>();
  const newest = versions.toSorted((one, other) =>
    other.receipt.receivedAt.localeCompare(one.receipt.receivedAt),
  );
  const shown = newest.find(({ receipt }) => nameOf(receipt) === opened);

  return (
    <section aria-label="Submitted so far">
      <h2 className={styles.heading}>Submitted so far</h2>
      {newest.length === 0 && <p>Nothing has been submitted yet.</p>}
      {newest.length > 0 && (
        // In a pane this narrow each version is a few lines, not a line of narrow columns.
        <Table aria-label="Submitted so far" noNativeElements size="extra-small">
          <TableHeader className={history.hidden}>
            <TableRow>
              <TableHeaderCell>Quarter and version</TableHeaderCell>
              <TableHeaderCell>Received</TableHeaderCell>
              <TableHeaderCell>Certified</TableHeaderCell>
              <TableHeaderCell>Workbook</TableHeaderCell>
              <TableHeaderCell>Changes</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {newest.map(({ certification, comparison, receipt }) => {
              const name = nameOf(receipt);
              return (
                <TableRow className={history.version} key={name}>
                  <TableCell className={history.name}>{name}</TableCell>
                  <TableCell
                    className={history.line}
                  >{`Received ${momentWords(receipt.receivedAt)}`}</TableCell>
                  <TableCell className={history.line}>
                    {certification
                      ? `Certified ${momentWords(certification.certifiedAt)}`
                      : 'Not certified yet'}
                  </TableCell>
                  <TableCell className={history.line}>{comparisonWords(comparison)}</TableCell>
                  <TableCell className={history.line}>
                    {receipt.version === 1 ? (
                      'First version'
                    ) : (
                      <Link
                        aria-controls={name === opened ? changes : undefined}
                        aria-expanded={name === opened}
                        as="button"
                        onClick={() => {
                          open(name === opened ? undefined : name);
                        }}
                      >
                        What changed
                      </Link>
                    )}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
      {shown && <VersionChanges id={changes} key={opened} receipt={shown.receipt} />}
    </section>
  );
}

function nameOf({ period, version }: ReturnVersion['receipt']): string {
  return `${periodWords(period)}, version ${version}`;
}
