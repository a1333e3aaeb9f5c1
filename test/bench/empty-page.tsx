import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

// What no pane of React and Fluent can be without: it waits for office.js, and draws a heading.
void Office.onReady().then(() => {
  createRoot(document.getElementById('pane') ?? document.body).render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <h1>Quarterly return</h1>
      </main>
    </FluentProvider>,
  );
});
