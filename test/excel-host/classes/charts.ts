import type { HostContext } from '../host-context';
import { writeArea } from '../model/find-sheet';
import { type ChartModel, change, modelId, type SheetModel } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import { accessDenied } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { areaGiven } from './area-given';
import { chartSeries } from './chart-series';
import { keyedCollection } from './keyed-collection';
import { lookValues } from './look';

/** The charts of a sheet. */
export function charts(host: HostContext, sheet: SheetModel): HostObject {
  const { make } = host;
  return keyedCollection({
    type: 'ChartCollection',
    all: () => sheet.charts,
    // office.js finds a chart again by its id, though its documentation speaks of names alone.
    isKey: ({ id, name }, key) => id === key || name.toLowerCase() === key.toLowerCase(),
    object: (chart) => make.chart(host, sheet, chart),
    finds: {
      Add: (type, source) => {
        if (sheet.protection && sheet.protection.options['allowEditObjects'] !== true)
          throw accessDenied();
        const number = sheet.charts.length + 1;
        const made: ChartModel = {
          id: modelId(4_000 + number),
          name: `Chart ${number}`,
          type: textGiven(type),
          source: writeArea(areaGiven(host, source, sheet)),
          look: {},
        };
        change(sheet, { charts: [...sheet.charts, made] });
        return make.chart(host, sheet, made);
      },
    },
  });
}

/** One chart. */
export function chartObject(host: HostContext, sheet: SheetModel, chart: ChartModel): HostObject {
  const looks = {
    get: () => chart.look,
    set: (look: ChartModel['look']) => {
      change(chart, { look });
    },
  };
  return {
    type: 'Chart',
    id: chart.id,
    values: {
      ChartType: { get: () => chart.type },
      Name: {
        get: () => chart.name,
        set: (name) => {
          change(chart, { name: textGiven(name) });
        },
      },
      ...lookValues(looks, '', { Height: 216, Left: 0, Top: 0, Width: 360 }),
    },
    finds: {
      Legend: () => ({
        type: 'ChartLegend',
        values: lookValues(looks, 'Legend', { Position: 'Bottom', Visible: true }),
      }),
      Series: () => chartSeries(host, sheet, chart),
      Title: () => ({
        type: 'ChartTitle',
        values: lookValues(looks, 'Title', { Text: '', Visible: true }),
      }),
    },
    methods: {
      Delete: () => {
        change(sheet, { charts: sheet.charts.filter((other) => other !== chart) });
      },
      SetPosition: (first, last) => {
        const cells = [first, last ?? first].map((cell) => writeArea(areaGiven(host, cell, sheet)));
        change(chart, { look: { ...chart.look, Position: cells.join(' to ') } });
      },
    },
  };
}
