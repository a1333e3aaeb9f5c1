import type { ValidationModel } from '../model/workbook-model';
import { notSimulated } from '../wire/host-error';
import { boxesIn } from './boxes-in';
import { childOf, childrenOf, isYes, type XmlElement } from './xml-tree';

/** How a file names the kinds of validations, and how office.js does. */
export const validationKinds: Readonly<Record<string, string>> = {
  custom: 'custom',
  date: 'date',
  decimal: 'decimal',
  list: 'list',
  textLength: 'textLength',
  time: 'time',
  whole: 'wholeNumber',
};

/** What cells of a sheet accept, as office.js tells of it. */
export function openValidations(sheet: XmlElement): readonly ValidationModel[] {
  const listed = childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation');
  return listed.flatMap((validation): readonly ValidationModel[] => {
    const { attributes } = validation;
    const rule = ruleOf(validation);
    if (!rule) return [];
    return [
      {
        boxes: boxesIn(attributes['sqref'] ?? ''),
        rule,
        errorAlert: {
          message: attributes['error'] ?? '',
          showAlert: isYes(attributes['showErrorMessage']),
          style: capital(attributes['errorStyle'] ?? 'stop'),
          title: attributes['errorTitle'] ?? '',
        },
        prompt: {
          message: attributes['prompt'] ?? '',
          showPrompt: isYes(attributes['showInputMessage']),
          title: attributes['promptTitle'] ?? '',
        },
        ignoreBlanks: isYes(attributes['allowBlank']),
      },
    ];
  });
}

/** A validation of the type none only shows its message, and has no rule. */
function ruleOf(validation: XmlElement): object | undefined {
  const { operator = 'between', showDropDown, type = 'none' } = validation.attributes;
  if (type === 'none') return undefined;
  const kind = validationKinds[type];
  if (kind === undefined) throw notSimulated(`a data validation of type ${type} in a file`);
  const first = childOf(validation, 'formula1')?.text ?? '';
  const second = childOf(validation, 'formula2')?.text;
  if (kind === 'custom') return { custom: { formula: `=${first}` } };
  // The attribute is named the wrong way round: 1 hides the arrow.
  if (kind === 'list')
    return { list: { inCellDropDown: !isYes(showDropDown), source: sourceOf(first) } };
  const bounds = {
    formula1: boundOf(first),
    ...(second !== undefined && { formula2: boundOf(second) }),
    operator: validationOperators[operator] ?? 'Between',
  };
  return { [kind]: bounds };
}

/** How a file names their comparisons, and how office.js does. */
export const validationOperators: Readonly<Record<string, string>> = {
  between: 'Between',
  equal: 'EqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
  notBetween: 'NotBetween',
  notEqual: 'NotEqualTo',
};

/** The words of a list stand in quotes in a file, and without them in office.js. */
function sourceOf(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function boundOf(formula: string): number | string {
  const number = Number(formula);
  return formula !== '' && Number.isFinite(number) ? number : `=${formula}`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
