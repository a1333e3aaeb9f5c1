import type { HostContext } from '../host-context';
import { type Area, writeArea } from '../model/find-sheet';
import type { HostObject } from '../wire/host-object';
import { invalidArgument } from '../wire/host-error';

/** Cells of one sheet that do not stand together. */
export function rangeAreas(host: HostContext, areas: readonly Area[]): HostObject {
  const { events, make } = host;
  const [first] = areas;
  if (!first) throw invalidArgument();
  return {
    type: 'RangeAreas',
    areas,
    values: {
      Address: { get: () => areas.map(writeArea).join(',') },
      AreaCount: { get: () => areas.length },
      CellCount: { get: () => areas.reduce((sum, { box }) => sum + box.rows * box.columns, 0) },
    },
    finds: {
      Areas: () => ({
        type: 'RangeCollection',
        items: () => areas.map((area) => make.range(host, area)),
        methods: { GetCount: () => areas.length },
      }),
      ConditionalFormats: () => make.conditionalFormats(host, areas),
      DataValidation: () => make.dataValidation(areas),
      Format: () => make.rangeFormat(areas),
      Worksheet: () => make.worksheet(host, first.sheet),
    },
    methods: {
      Select: () => {
        events.activate(first.sheet);
        events.select(first);
      },
    },
  };
}
