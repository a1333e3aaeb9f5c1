import { setTimeout as wait } from 'node:timers/promises';
import { ribbonCommands } from '../../../addin/excel/ribbon-commands';
import type { RibbonCommand } from '../../../addin/ports/ribbon';
import { aWorkbook } from '../a-workbook';
import { closePane, openPane, pressButton } from '../gestures/use-ribbon';
import { startExcelHost } from '../start-excel-host';

function opened() {
  const started = startExcelHost({ workbook: aWorkbook([[1]]) });
  Object.assign(globalThis, { Office: started.Office });
  return started;
}

describe('the ribbon', () => {
  it('runs the add-in’s functions, which show the pane and say that they are done', async () => {
    const { host } = opened();
    const heard: RibbonCommand[] = [];
    ribbonCommands().onCommand((command) => heard.push(command));
    closePane(host);
    await pressButton(host, 'Returns.NextFinding', 'nextFinding');
    expect(host.context.addIn.isPaneShown).toBe(false);
    await pressButton(host, 'Returns.Check', 'check');
    expect(host.context.addIn.isPaneShown).toBe(true);
    expect(heard).toEqual(['next finding', 'check']);
  });

  it('is told of a button without a function', async () => {
    const { host } = opened();
    ribbonCommands();
    await expect(pressButton(host, 'Returns.Other', 'other')).rejects.toThrow('11101');
  });

  it('greys a button and hides a tab that the add-in says', async () => {
    const { host, Office: office } = opened();
    const ask = (enabled: boolean) =>
      office.ribbon.requestUpdate({
        tabs: [
          {
            id: 'TabHome',
            groups: [{ id: 'Returns.Group', controls: [{ id: 'Returns.Submit', enabled }] }],
          },
          { id: 'Returns.Tab', visible: enabled },
        ],
      });
    ribbonCommands();
    await ask(false);
    expect([...host.context.addIn.hiddenTabs]).toEqual(['Returns.Tab']);
    await expect(pressButton(host, 'Returns.Submit', 'submit')).rejects.toThrow('greyed');
    await ask(true);
    await pressButton(host, 'Returns.Submit', 'submit');
  });
});

describe('the pane of a shared runtime', () => {
  it('says when it is hidden and shown, by the add-in or by a person', async () => {
    const { host, Office: office } = opened();
    const modes: Office.VisibilityMode[] = [];
    const stop = await office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    await office.addin.hide();
    openPane(host);
    openPane(host);
    await wait(20);
    expect(modes).toEqual(['Hidden', 'Taskpane']);
    await stop();
    closePane(host);
    await wait(20);
    expect(modes).toHaveLength(2);
  });

  it('starts with the workbook where the add-in asks for it', async () => {
    const { host, Office: office } = opened();
    expect(await office.addin.getStartupBehavior()).toBe('None');
    await office.addin.setStartupBehavior(office.StartupBehavior.load);
    expect(await office.addin.getStartupBehavior()).toBe('Load');
    expect(host.context.addIn.startup).toBe('Load');
  });
});
