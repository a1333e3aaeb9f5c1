/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ChangeSince } from '#domain/return/changes-since';
import { ChangeList } from './ChangeList';

const change = (record: string, given: Partial<ChangeSince> = {}): ChangeSince => ({
  sheet: 'Services',
  record,
  column: 'Started online',
  from: '1',
  to: '',
  kind: 'value',
  ...given,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => change(`s${at}`));

describe('a list of changes', () => {
  it('says what was, is, came and went, under its sheet', () => {
    render(
      <ChangeList
        changes={[
          change('s1'),
          change('s2', { kind: 'added' }),
          change('p1', { kind: 'removed', sheet: 'People' }),
        ]}
      />,
    );
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Services: 2 changes',
      'People: 1 change',
    ]);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      's1: Started online was 1, is blank',
      's2: new',
      'p1: no longer there',
    ]);
  });

  it('is folded where it is long, and counts what it leaves out', async () => {
    render(<ChangeList changes={many(1000)} />);
    const fold = screen.getByText('Show 200 more changes on Services');
    expect(fold.closest('details')?.open).toBe(false);
    await userEvent.click(fold);
    expect(fold.closest('details')?.open).toBe(true);
    expect(screen.getByText('and 790 more changes, which are not listed here')).toBeTruthy();
  });

  it('is not folded where it is short', () => {
    render(<ChangeList changes={many(10)} />);
    expect(screen.queryByText(/more change/)).toBeNull();
  });
});
