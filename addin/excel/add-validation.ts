import type { ValidationToWrite } from '#workbook/sheet-to-write';

/** Has a range accept what the form asks for, and say so when somebody chooses it or enters something else. */
export function addValidation(sheet: Excel.Worksheet, validation: ValidationToWrite): void {
  const { dataValidation } = sheet.getRange(validation.range);
  const { error: message, message: prompt, style, title } = validation;
  dataValidation.rule = ruleOf(validation);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert = {
    showAlert: true,
    title,
    message,
    style: style === 'warning' ? 'Warning' : 'Stop',
  };
}

function ruleOf({ from, kind, to }: ValidationToWrite): Excel.DataValidationRule {
  if (kind === 'list') return { list: { inCellDropDown: true, source: `=${from}` } };
  const bounds = {
    formula1: Number(from),
    ...(to !== undefined && { formula2: Number(to) }),
    operator: to === undefined ? ('GreaterThanOrEqualTo' as const) : ('Between' as const),
  };
  switch (kind) {
    case 'whole':
      return { wholeNumber: bounds };
    case 'decimal':
      return { decimal: bounds };
    case 'text-length':
      return { textLength: bounds };
    case 'date':
      // A formula of the serial number means the same day in every locale.
      return {
        date: {
          formula1: `=${from}`,
          ...(to !== undefined && { formula2: `=${to}` }),
          operator: bounds.operator,
        },
      };
  }
}
