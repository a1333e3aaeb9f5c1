import type { WorkbookModel } from '../model/workbook-model';
import type { DdaAnswer } from './dda';

/** What add-ins keep in a workbook as office.js is given it when it starts: each value as JSON, by its name. */
export function settingsAtStart({ settings }: WorkbookModel): Readonly<Record<string, string>> {
  return Object.fromEntries([...settings].map(([name, value]) => [name, JSON.stringify(value)]));
}

/** The calls behind `settings.saveAsync` and `settings.refreshAsync`, by their numbers. */
export function documentSettings(
  workbook: WorkbookModel,
): Readonly<Record<number, (given: Readonly<Record<string, unknown>>) => DdaAnswer>> {
  return {
    [loadSettings]: () => ({
      Error: 0,
      Properties: {
        Settings: Object.entries(settingsAtStart(workbook)).map(([Name, Value]) => ({
          Name,
          Value,
        })),
      },
    }),
    // The whole of what the add-in has in memory takes the place of what was kept.
    [saveSettings]: ({ DdaSettingsMethod }) => {
      const { Properties } = DdaSettingsMethod as Saved;
      workbook.settings.clear();
      for (const [name, value] of Properties) workbook.settings.set(name, JSON.parse(value));
      return { Error: 0 };
    },
  };
}

interface Saved {
  readonly Properties: readonly (readonly [name: string, json: string])[];
}

const loadSettings = 75;
const saveSettings = 76;
