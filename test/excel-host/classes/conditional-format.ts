import type { HostContext } from '../host-context';
import { guardFormats } from '../model/guard-cells';
import { wholeSheet } from '../model/box';
import {
  change,
  type ConditionalFormatModel,
  type Look,
  type SheetModel,
} from '../model/workbook-model';
import { fieldsGiven, textGiven } from '../wire/given';
import { invalidArgument, notSimulated } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { type Looks, lookValues } from './look';

/** One conditional format: by a formula, or by the cell's value. */
export function conditionalFormat(
  host: HostContext,
  sheet: SheetModel,
  format: ConditionalFormatModel,
): HostObject {
  const guard = () => {
    guardFormats({ sheet, box: wholeSheet });
  };
  const of = (type: string) => () => (format.type === type ? byRule(format, guard) : null);
  const sure = (type: string) => () => {
    const found = of(type)();
    if (!found) throw invalidArgument();
    return found;
  };
  return {
    type: 'ConditionalFormat',
    id: format.id,
    values: {
      Id: { get: () => format.id },
      Priority: { get: () => sheet.conditionalFormats.indexOf(format) },
      StopIfTrue: {
        get: () => format.stopIfTrue,
        set: (stop) => {
          change(format, { stopIfTrue: stop === true });
        },
      },
      Type: { get: () => format.type },
    },
    finds: {
      CellValue: sure('CellValue'),
      CellValueOrNullObject: of('CellValue'),
      Custom: sure('Custom'),
      CustomOrNullObject: of('Custom'),
      GetRange: () => {
        const [box, second] = format.boxes;
        if (!box || second) throw invalidArgument();
        return host.make.range(host, { sheet, box });
      },
      GetRanges: () =>
        host.make.rangeAreas(
          host,
          format.boxes.map((box) => ({ sheet, box })),
        ),
    },
    methods: {
      Delete: () => {
        guard();
        const left = sheet.conditionalFormats.filter(({ id }) => id !== format.id);
        change(sheet, { conditionalFormats: left });
      },
    },
  };
}

function byRule(format: ConditionalFormatModel, guard: () => void): HostObject {
  const looks: Looks = {
    get: () => format.look,
    set: (look: Look) => {
      guard();
      change(format, { look });
    },
  };
  const isCustom = format.type === 'Custom';
  const formula = {
    get: () => format.rule['formula'] ?? '',
    set: (text: unknown) => {
      guard();
      change(format, { rule: { formula: textGiven(text) } });
    },
  };
  const rule = {
    get: () => format.rule,
    set: (to: unknown) => {
      guard();
      change(format, { rule: fieldsGiven(to) });
    },
  };
  return {
    type: isCustom ? 'CustomConditionalFormat' : 'CellValueConditionalFormat',
    values: isCustom ? {} : { Rule: rule },
    finds: {
      Format: () => formatOf(looks),
      ...(isCustom && {
        Rule: () => ({ type: 'ConditionalFormatRule', values: { Formula: formula } }),
      }),
    },
  };
}

function formatOf(looks: Looks): HostObject {
  const border = (side: string): HostObject => ({
    type: 'ConditionalRangeBorder',
    id: side,
    values: lookValues(looks, `Borders.${side}`, { Color: '', Style: 'None' }),
  });
  return {
    type: 'ConditionalRangeFormat',
    finds: {
      Borders: () => ({
        type: 'ConditionalRangeBorderCollection',
        items: () => sides.map(border),
        finds: {
          Bottom: () => border('EdgeBottom'),
          GetItem: (side) => {
            const found = sides.find((each) => each === side);
            if (!found) throw notSimulated(`ConditionalRangeBorderCollection ${String(side)}`);
            return border(found);
          },
          Left: () => border('EdgeLeft'),
          Right: () => border('EdgeRight'),
          Top: () => border('EdgeTop'),
        },
      }),
      Fill: () => ({
        type: 'ConditionalRangeFill',
        values: lookValues(looks, 'Fill', { Color: '' }),
      }),
      Font: () => ({
        type: 'ConditionalRangeFont',
        values: lookValues(looks, 'Font', { Bold: null, Color: '', Italic: null }),
      }),
    },
  };
}

const sides = ['EdgeBottom', 'EdgeLeft', 'EdgeRight', 'EdgeTop'] as const;
