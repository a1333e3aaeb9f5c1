import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aFinding } from '../../../test/builders/a-finding';
import { WorkbookError, type FixOutcome } from '../../ports/open-workbook';
import { applyFixes } from './apply-fixes';

const three = ['E5', 'E6', 'E7'].map((cells) => aFinding({ cells, fix: 1 }));

/** Fixes whose outcomes come in this order, and what was undone. */
function fixing(...outcomes: readonly (FixOutcome | 'gone')[]) {
  const undone: string[] = [];
  const tried: string[] = [];
  const workbook = aFakeWorkbook(undefined, {
    applyFix: ({ cells }) => {
      const outcome = outcomes[tried.push(cells) - 1] ?? 'applied';
      if (outcome === 'gone') return Promise.reject(new WorkbookError('gone'));
      if (outcome !== 'applied') return Promise.resolve({ outcome });
      const undo = () => {
        undone.push(cells);
        return Promise.resolve('applied' as const);
      };
      return Promise.resolve({ outcome, undoable: { label: `Undo ${cells}`, undo } });
    },
  });
  return { fixed: applyFixes(workbook, three), tried, undone };
}

describe('fixes put in together', () => {
  it('are undone together, the last first', async () => {
    const { fixed, undone } = fixing();
    const { cells, outcome, undoable } = await fixed;
    expect([cells, outcome, undoable?.label]).toEqual([3, 'applied', 'Undo: 3 cells']);
    expect(await undoable?.undo()).toBe('applied');
    expect(undone).toEqual(['E7', 'E6', 'E5']);
  });

  it('pass over cells that changed since, and say so', async () => {
    const { fixed, tried } = fixing('changed since');
    expect(await fixed).toMatchObject({ cells: 2, outcome: 'changed since' });
    expect(tried).toEqual(['E5', 'E6', 'E7']);
  });

  it('stop where a sheet is protected, and keep the way back', async () => {
    const { fixed, tried } = fixing('applied', 'protected');
    const { cells, outcome, undoable } = await fixed;
    expect([cells, outcome, undoable?.label]).toEqual([1, 'protected', 'Undo E5']);
    expect(tried).toEqual(['E5', 'E6']);
  });

  it('keep the way back where one throws', async () => {
    const { cells, failure, undoable } = await fixing('applied', 'applied', 'gone').fixed;
    expect([cells, undoable?.label]).toEqual([2, 'Undo: 2 cells']);
    expect(failure).toMatchObject({ trouble: 'gone' });
  });

  it('have nothing to undo where none was put in', async () => {
    const { fixed } = fixing('cell being edited');
    expect(await fixed).toEqual({ cells: 0, outcome: 'cell being edited', undoable: undefined });
  });
});
