import type { Box } from '../model/box';
import { writeBox } from '../model/box-address';
import type { SheetModel, ValidationModel } from '../model/workbook-model';
import { fieldsGiven } from '../wire/given';
import { notSimulated } from '../wire/host-error';
import { comparisons } from './open-formats';
import { validationKinds, validationOperators } from './open-validations';
import type { SavedStyles } from './save-styles';
import { xmlElement, xmlText } from './xml-element';

/** The conditional formats of a sheet, as its part has them. */
export function savedFormats({ conditionalFormats }: SheetModel, styles: SavedStyles): string {
  return conditionalFormats
    .map(({ boxes, look, rule, stopIfTrue, type }, at) => {
      const isCustom = type === 'Custom';
      const formulas = isCustom ? [rule['formula']] : [rule['formula1'], rule['formula2']];
      const element = xmlElement(
        'cfRule',
        {
          type: isCustom ? 'expression' : 'cellIs',
          dxfId: styles.ofConditionalFormat(look),
          priority: at + 1,
          stopIfTrue: stopIfTrue ? 1 : undefined,
          operator: isCustom ? undefined : nameIn(comparisons, rule['operator']),
        },
        formulas.flatMap((formula) =>
          formula === undefined ? [] : [formulaElement('formula', formula)],
        ),
      );
      return xmlElement('conditionalFormatting', { sqref: listOf(boxes) }, element);
    })
    .join('');
}

/** What the cells of a sheet accept, as its part has it. */
export function savedValidations({ validations }: SheetModel): string {
  const all = validations.map(savedValidation);
  return all.length === 0 ? '' : xmlElement('dataValidations', { count: all.length }, all);
}

function savedValidation(validation: ValidationModel): string {
  const [[kind, given] = ['', {}]] = Object.entries(fieldsGiven(validation.rule));
  const rule = fieldsGiven(given);
  const {
    message: error,
    showAlert,
    style,
    title: errorTitle,
  } = fieldsGiven(validation.errorAlert);
  const { message: prompt, showPrompt, title: promptTitle } = fieldsGiven(validation.prompt);
  const first = rule['source'] ?? rule['formula'] ?? rule['formula1'];
  // The words of a list stand in quotes in a file, and without them in office.js.
  const isWords = kind === 'list' && typeof first === 'string' && !first.startsWith('=');
  return xmlElement(
    'dataValidation',
    {
      type: nameIn(validationKinds, kind),
      errorStyle: textOf(style)?.toLowerCase(),
      operator:
        rule['operator'] === undefined ? undefined : nameIn(validationOperators, rule['operator']),
      allowBlank: validation.ignoreBlanks ? 1 : undefined,
      showDropDown: rule['inCellDropDown'] === false ? 1 : undefined,
      showInputMessage: showPrompt === true ? 1 : undefined,
      showErrorMessage: showAlert === true ? 1 : undefined,
      errorTitle: textOf(errorTitle),
      error: textOf(error),
      promptTitle: textOf(promptTitle),
      prompt: textOf(prompt),
      sqref: listOf(validation.boxes),
    },
    [
      formulaElement('formula1', isWords ? `="${first.replaceAll('"', '""')}"` : first),
      rule['formula2'] === undefined ? '' : formulaElement('formula2', rule['formula2']),
    ],
  );
}

function formulaElement(name: string, formula: unknown): string {
  if (typeof formula !== 'string' && typeof formula !== 'number')
    throw notSimulated('a rule of a range in a saved file');
  return xmlElement(name, {}, xmlText(String(formula).replace(/^=/, '')));
}

function nameIn(names: Readonly<Record<string, string>>, wanted: unknown): string {
  const found = Object.entries(names).find(([, name]) => name === wanted);
  if (!found) throw notSimulated(`${String(wanted)} in a saved file`);
  return found[0];
}

function textOf(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function listOf(boxes: readonly Box[]): string {
  return boxes.map(writeBox).join(' ');
}
