import type { RibbonCommand } from '../ports/ribbon';
import { ribbonCommands } from './ribbon-commands';

type Action = (event: { completed: () => void }) => void;

/** The part of Office that ribbon buttons need: what was associated, and how often the pane was shown. */
function anOffice() {
  const actions = new Map<string, Action>();
  let shown = 0;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: {
        showAsTaskpane: () => {
          shown += 1;
          return Promise.resolve();
        },
      },
    },
  });
  const press = (name: string) =>
    new Promise<void>((completed) => actions.get(name)?.({ completed }));
  return { actions, press, shown: () => shown };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the ribbon’s buttons', () => {
  it('ask the pane for what they say, show it, and are told of their end', async () => {
    const office = anOffice();
    const heard: RibbonCommand[] = [];
    ribbonCommands().onCommand((command) => heard.push(command));

    await office.press('check');
    await office.press('submit');
    await office.press('progress');
    expect(heard).toEqual(['check', 'submit', 'progress']);
    expect(office.shown()).toBe(3);
  });

  it('go to the next finding without opening the pane', async () => {
    const office = anOffice();
    const heard: RibbonCommand[] = [];
    ribbonCommands().onCommand((command) => heard.push(command));

    await office.press('nextFinding');
    expect([heard, office.shown()]).toEqual([['next finding'], 0]);
  });

  it('keep the last command for a pane that is still starting, once', async () => {
    const office = anOffice();
    const ribbon = ribbonCommands();
    await office.press('check');
    await office.press('submit');

    const heard: RibbonCommand[] = [];
    const stop = ribbon.onCommand((command) => heard.push(command));
    stop();
    ribbon.onCommand((command) => heard.push(command));
    await office.press('nextFinding');
    expect(heard).toEqual(['submit', 'next finding']);
  });
});
