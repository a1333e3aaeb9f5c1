import type { HostContext } from '../host-context';
import { sharedBox } from '../model/box';
import type { Area } from '../model/find-sheet';
import { guardFormats } from '../model/guard-cells';
import { change, type ConditionalFormatModel, modelId } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import { invalidArgument, notSimulated } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { keyedCollection } from './keyed-collection';

/** The conditional formats that touch some cells, that of the highest priority first. */
export function conditionalFormats(host: HostContext, areas: readonly Area[]): HostObject {
  const { make } = host;
  const [first] = areas;
  if (!first) throw invalidArgument();
  const { sheet } = first;
  const isHere = ({ boxes }: ConditionalFormatModel) =>
    boxes.some((box) => areas.some((area) => sharedBox(box, area.box)));
  return keyedCollection({
    type: 'ConditionalFormatCollection',
    all: () => sheet.conditionalFormats.filter(isHere),
    isKey: ({ id }, key) => id === key,
    object: (format) => make.conditionalFormat(host, sheet, format),
    finds: {
      Add: (type) => {
        guardFormats(first);
        const kind = textGiven(type);
        if (kind !== 'Custom' && kind !== 'CellValue')
          throw notSimulated(`ConditionalFormat of type ${kind}`);
        const numbers = sheet.conditionalFormats.map(({ id }) =>
          Number.parseInt(id.slice(1, 9), 16),
        );
        const made: ConditionalFormatModel = {
          id: modelId(Math.max(3_000, ...numbers) + 1),
          type: kind,
          boxes: areas.map(({ box }) => box),
          rule: {},
          look: {},
          stopIfTrue: false,
        };
        change(sheet, { conditionalFormats: [made, ...sheet.conditionalFormats] });
        return make.conditionalFormat(host, sheet, made);
      },
    },
    methods: {
      ClearAll: () => {
        guardFormats(first);
        const left = sheet.conditionalFormats.filter((format) => !isHere(format));
        change(sheet, { conditionalFormats: left });
      },
    },
  });
}
