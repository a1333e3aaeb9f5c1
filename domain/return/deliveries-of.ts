import type {
  DeliveredCondition,
  DeliveredSaving,
  DeliveredSpend,
  Delivery,
} from '../progress/delivery';
import { evidenceOf } from './evidence-of';
import type { Return } from './return';

/** What a return says of each decision that it names: money, conditions and savings, with their cells. */
export function deliveriesOf({ tables }: Return): readonly Delivery[] {
  const { conditions, savings, spend } = tables;
  const references = new Set(
    [...spend.records, ...conditions.records, ...savings.records]
      .map(({ values }) => values.reference)
      .filter((reference) => reference !== undefined),
  );
  return [...references].map((reference) => {
    const money = spendOf(spend, reference);
    return {
      reference,
      ...(money && { spend: money }),
      conditions: conditionsOf(conditions, reference),
      savings: savingsOf(savings, reference),
    };
  });
}

function spendOf(table: Return['tables']['spend'], reference: string): DeliveredSpend | undefined {
  const record = table.records.find(({ values }) => values.reference === reference);
  if (!record) return undefined;
  const { forecast, rating, spent } = record.values;
  return {
    ...(typeof spent === 'number' && { spent }),
    ...(typeof forecast === 'number' && { forecast }),
    ...(rating !== undefined && { rating }),
    evidence: evidenceOf(table, [record], ['spent', 'forecast']),
  };
}

function conditionsOf(
  table: Return['tables']['conditions'],
  reference: string,
): readonly DeliveredCondition[] {
  return table.records.flatMap((record) => {
    const { condition, metOn, reference: of, status } = record.values;
    if (of !== reference || condition === undefined || status === undefined) return [];
    const evidence = evidenceOf(table, [record], ['status', 'metOn']);
    return { id: condition, status, ...(metOn !== undefined && { metOn }), evidence };
  });
}

function savingsOf(
  table: Return['tables']['savings'],
  reference: string,
): readonly DeliveredSaving[] {
  return table.records.flatMap((record) => {
    const { achieved, cashReleasing, cost = 0, planned, reference: of } = record.values;
    if (of !== reference || achieved === undefined || planned === undefined) return [];
    return {
      id: record.id,
      cashReleasing: cashReleasing === 'yes',
      planned,
      achieved,
      cost,
      evidence: evidenceOf(table, [record], ['planned', 'achieved', 'cost']),
    };
  });
}
