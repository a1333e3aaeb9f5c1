import type { HostContext } from '../host-context';
import { change } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import { invalidArgument } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';

/** What is not of the workbook but of the add-in: its runtime, its ribbon; by the names that office.js makes them by. */
export function addInServices(host: HostContext): Readonly<Record<string, HostObject>> {
  const { addIn, events } = host;
  const runtime: HostObject = {
    type: 'AppRuntimeService',
    methods: {
      GetAppRuntimeState: () => (addIn.isPaneShown ? 'Visible' : 'Background'),
      SetAppRuntimeState: (state) => {
        if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
        events.paneShown(state === 'Visible');
      },
    },
  };
  const persistence: HostObject = {
    type: 'AppRuntimePersistenceService',
    methods: {
      GetAppRuntimeStartState: () => (addIn.startup === 'Load' ? 'Background' : 'Inactive'),
      SetAppRuntimeStartState: (state) => {
        change(addIn, { startup: state === 'Background' ? 'Load' : 'None' });
      },
    },
  };
  return {
    'Microsoft.AppRuntime.AppRuntimeService': runtime,
    'Microsoft.AppRuntime.AppRuntimePersistenceService': persistence,
    'Microsoft.DynamicRibbon.DynamicRibbon': ribbon(host),
    'Microsoft.InternalService.AddinInternalService': {
      type: 'AddinInternalService',
      methods: { NotifyActionHandlerReady: () => null },
    },
  };
}

function ribbon({ addIn }: HostContext): HostObject {
  const button = (id: string): HostObject => ({
    type: 'RibbonButton',
    id,
    values: {
      Enabled: {
        get: () => !addIn.greyed.has(id),
        set: (enabled) => {
          if (enabled === true) addIn.greyed.delete(id);
          else addIn.greyed.add(id);
        },
      },
      Id: { get: () => id },
    },
  });
  const tab = (id: string): HostObject => ({
    type: 'RibbonTab',
    id,
    values: { Id: { get: () => id } },
    methods: {
      SetVisibility: (isShown) => {
        if (isShown === true) addIn.hiddenTabs.delete(id);
        else addIn.hiddenTabs.add(id);
      },
    },
  });
  return {
    type: 'DynamicRibbon',
    finds: { GetButton: (id) => button(textGiven(id)), GetTab: (id) => tab(textGiven(id)) },
  };
}
