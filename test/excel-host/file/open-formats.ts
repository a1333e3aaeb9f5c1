import { type ConditionalFormatModel, type Look, modelId } from '../model/workbook-model';
import { notSimulated } from '../wire/host-error';
import { boxesIn } from './boxes-in';
import { childrenOf, isYes, type XmlElement } from './xml-tree';

/** The conditional formats of a sheet, that of the highest priority first. */
export function openFormats(
  sheet: XmlElement,
  looks: readonly Look[],
): readonly ConditionalFormatModel[] {
  return childrenOf(sheet, 'conditionalFormatting')
    .flatMap(({ attributes, children }) =>
      children
        .filter(({ name }) => name === 'cfRule')
        .map((rule) => ({ rule, boxes: boxesIn(attributes['sqref'] ?? '') })),
    )
    .sort((one, other) => priority(one.rule) - priority(other.rule))
    .map(({ boxes, rule }, at) => ({
      ...ruleOf(rule),
      id: modelId(3_001 + at),
      boxes,
      look: looks[Number(rule.attributes['dxfId'] ?? -1)] ?? {},
      stopIfTrue: isYes(rule.attributes['stopIfTrue']),
    }));
}

function ruleOf(rule: XmlElement): Pick<ConditionalFormatModel, 'rule' | 'type'> {
  const { operator = '', type = '' } = rule.attributes;
  const formulas = childrenOf(rule, 'formula').map(({ text }) => `=${text}`);
  const [formula1, formula2] = formulas;
  if (type === 'expression') return { type: 'Custom', rule: { formula: formula1 ?? '' } };
  if (type !== 'cellIs') throw notSimulated(`a conditional format of type ${type} in a file`);
  const named = comparisons[operator];
  if (named === undefined) throw notSimulated(`a conditional format by ${operator} in a file`);
  const bounds = { formula1: formula1 ?? '', ...(formula2 !== undefined && { formula2 }) };
  return { type: 'CellValue', rule: { ...bounds, operator: named } };
}

/** How a file names a comparison, and how office.js does. */
export const comparisons: Readonly<Record<string, string>> = {
  between: 'Between',
  equal: 'EqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
  notBetween: 'NotBetween',
  notEqual: 'NotEqualTo',
};

function priority({ attributes }: XmlElement): number {
  return Number(attributes['priority'] ?? 0);
}
