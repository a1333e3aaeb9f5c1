import { sharedBox } from '../model/box';
import type { Area } from '../model/find-sheet';
import { guardValues } from '../model/guard-cells';
import { change, type ValidationModel } from '../model/workbook-model';
import { fieldsGiven } from '../wire/given';
import { invalidArgument } from '../wire/host-error';
import type { HostObject, Value } from '../wire/host-object';

/** What cells accept. It is remembered, and binds nobody here. */
export function dataValidation(areas: readonly Area[]): HostObject {
  const [first] = areas;
  if (!first) throw invalidArgument();
  const { sheet } = first;
  const isHere = ({ boxes }: ValidationModel) =>
    boxes.some((box) => areas.some((area) => sharedBox(box, area.box)));
  const now = () => sheet.validations.find(isHere);
  const clear = () => {
    areas.forEach(guardValues);
    change(sheet, { validations: sheet.validations.filter((each) => !isHere(each)) });
  };
  const set = (to: Partial<ValidationModel>) => {
    const before = now() ?? none;
    clear();
    const boxes = areas.map(({ box }) => box);
    change(sheet, { validations: [...sheet.validations, { ...before, boxes, ...to }] });
  };
  const member = (name: 'errorAlert' | 'ignoreBlanks' | 'prompt' | 'rule'): Value => ({
    get: () => (now() ?? none)[name],
    set: (value) => {
      set({ [name]: value });
    },
  });
  return {
    type: 'DataValidation',
    values: {
      ErrorAlert: member('errorAlert'),
      IgnoreBlanks: member('ignoreBlanks'),
      Prompt: member('prompt'),
      Rule: member('rule'),
      Type: {
        get: () => {
          const [kind = 'none'] = Object.keys(fieldsGiven(now()?.rule));
          return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
        },
      },
    },
    methods: { Clear: clear },
  };
}

const none: ValidationModel = {
  boxes: [],
  rule: {},
  errorAlert: {},
  prompt: {},
  ignoreBlanks: true,
};
