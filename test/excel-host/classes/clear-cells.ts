import type { HostContext } from '../host-context';
import { cellsIn, sharedBox } from '../model/box';
import { cellAt, putCell, usedBox } from '../model/cells';
import type { Area } from '../model/find-sheet';
import { guardFormats, guardValues } from '../model/guard-cells';
import { notSimulated } from '../wire/host-error';

/** `range.clear()`: of everything, of contents, or of formats. */
export function clearCells(host: HostContext, area: Area, applyTo: unknown): void {
  const what = typeof applyTo === 'string' ? applyTo : 'All';
  if (!['All', 'Contents', 'Formats'].includes(what)) throw notSimulated(`Range.Clear ${what}`);
  const { sheet } = area;
  const used = usedBox(sheet, false);
  const box = used && sharedBox(used, area.box);
  if (!box) return;
  if (what !== 'Formats') guardValues({ sheet, box });
  if (what !== 'Contents') guardFormats(area);
  for (const [row, column] of cellsIn(box)) {
    const { format, look, ...contents } = cellAt(sheet, row, column);
    const kept = { ...(format !== undefined && { format }), ...(look && { look }) };
    if (what === 'Formats') putCell(sheet, row, column, contents);
    else putCell(sheet, row, column, { value: '', ...(what === 'Contents' && kept) });
  }
  if (what !== 'Formats') host.changedByAddIn({ area, changeType: 'RangeEdited' });
}
