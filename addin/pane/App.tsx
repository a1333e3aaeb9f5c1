import {
  FluentProvider,
  Spinner,
  Tab,
  TabList,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Cases } from '../ports/cases';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { Ribbon, RibbonCommand } from '../ports/ribbon';
import type { Service } from '../ports/service';
import type { Session } from '../ports/session';
import type { About } from './about';
import { useAppStyles } from './App.styles';
import { CheckProvider } from './check/CheckContext';
import { ErrorBoundary } from './ErrorBoundary';
import { PaneContext, type Pane } from './PaneContext';
import { useSignedIn } from './use-signed-in';
import { views as allViews, type PaneView } from './views';

interface AppProps {
  readonly about?: About;
  readonly cases?: Cases;
  readonly now?: () => Date;
  readonly ribbon?: Ribbon;
  readonly service?: Service;
  readonly session?: Session;
  readonly theme?: Theme;
  readonly views?: readonly [PaneView, ...PaneView[]];
  readonly workbook: OpenWorkbook;
}

const clock = () => new Date();

/** The whole pane: its tabs and the view that is open. A view that was opened stays as it was left. */
export function App(props: AppProps) {
  const {
    about,
    cases,
    now = clock,
    ribbon,
    service,
    session,
    theme = webLightTheme,
    views = allViews,
    workbook,
  } = props;
  const styles = useAppStyles();
  const who = useSignedIn(session);
  const [open, setOpen] = useState(views[0].id);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set([open]));
  const [announcement, announce] = useState('');
  const [listeners] = useState(() => new Set<(command: RibbonCommand) => void>());

  const pane = useMemo<Pane>(() => {
    const show = (view: string) => {
      setOpen(view);
      setVisited((before) => new Set([...before, view]));
    };
    const onCommand: Pane['onCommand'] = (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return { workbook, service, cases, session, who, now, about, announce, onCommand, show };
  }, [workbook, service, cases, session, who, now, about, listeners]);
  const { show } = pane;

  useEffect(
    () =>
      ribbon?.onCommand((command) => {
        show(command === 'next finding' ? 'check' : command);
        for (const listener of [...listeners]) listener(command);
      }),
    [listeners, ribbon, show],
  );

  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <CheckProvider>
          <main className={styles.pane}>
            <h1 className={styles.title}>Quarterly return</h1>
            <TabList
              aria-label="Parts of the pane"
              className={styles.tabs}
              onTabSelect={(_, { value }) => {
                show(String(value));
              }}
              selectedValue={open}
              size="small"
            >
              {views.map(({ id, title }) => (
                <Tab
                  aria-controls={`view-${id}`}
                  className={styles.tab}
                  id={`tab-${id}`}
                  key={id}
                  value={id}
                >
                  {title}
                </Tab>
              ))}
            </TabList>
            {views.map(({ id, View }) => (
              <div
                aria-labelledby={`tab-${id}`}
                className={styles.view}
                hidden={id !== open}
                id={`view-${id}`}
                key={id}
                role="tabpanel"
              >
                {visited.has(id) && (
                  <ErrorBoundary>
                    <Suspense fallback={<Spinner label="Opening" size="small" />}>
                      <View />
                    </Suspense>
                  </ErrorBoundary>
                )}
              </div>
            ))}
            <div aria-live="polite" className={styles.announcement} role="status">
              {announcement}
            </div>
          </main>
        </CheckProvider>
      </PaneContext>
    </FluentProvider>
  );
}
