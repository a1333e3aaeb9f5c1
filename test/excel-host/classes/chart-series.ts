import type { HostContext } from '../host-context';
import { writeArea } from '../model/find-sheet';
import { type ChartModel, change, type SheetModel } from '../model/workbook-model';
import { numberGiven, textGiven } from '../wire/given';
import type { HostObject } from '../wire/host-object';
import { areaGiven } from './area-given';
import { lookValues } from './look';

/** The series of a chart: the first comes with its source, the others are added. They are only remembered. */
export function chartSeries(host: HostContext, sheet: SheetModel, chart: ChartModel): HostObject {
  const looks = {
    get: () => chart.look,
    set: (look: ChartModel['look']) => {
      change(chart, { look });
    },
  };
  const remember = (key: string, value: unknown) => {
    looks.set({ ...chart.look, [key]: value });
  };
  const count = () => Number(chart.look['Series'] ?? 1);
  const series = (at: number): HostObject => ({
    type: 'ChartSeries',
    values: lookValues(looks, `Series.${at}`, { Name: '' }),
    methods: {
      SetValues: (cells) => {
        remember(`Series.${at}.Values`, writeArea(areaGiven(host, cells, sheet)));
      },
      SetXAxisValues: (cells) => {
        remember(`Series.${at}.Names`, writeArea(areaGiven(host, cells, sheet)));
      },
    },
  });
  return {
    type: 'ChartSeriesCollection',
    items: () => Array.from({ length: count() }, (_, at) => series(at)),
    finds: {
      Add: (name) => {
        const at = count();
        remember('Series', at + 1);
        remember(`Series.${at}.Name`, textGiven(name));
        return series(at);
      },
      GetItemAt: (at) => series(numberGiven(at)),
    },
  };
}
