/** What the host's page has of Excel on the web: a frame with the pane in it, and a way there and back. */
export function hostPage({ frameName, pane }: { frameName: string; pane: string }): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Simulated Excel</title>
<style>body { margin: 0 } iframe { border: 0; height: 100vh; inset: 0; position: fixed; width: 100vw }</style>
<body>
<main aria-label="Workbook" id="workbook" tabindex="0"></main>
<script>
const frame = document.createElement('iframe');
frame.title = 'Task pane';
frame.id = 'pane';
// The library reads who its host is from the name of its window.
frame.name = ${forScript(frameName)};
frame.src = ${forScript(pane)};
const paneOrigin = new URL(frame.src).origin;
window.tellPane = (message) => { frame.contentWindow.postMessage(message, paneOrigin); };
addEventListener('message', async ({ data, source }) => {
  if (source !== frame.contentWindow || typeof data !== 'string') return;
  // The library moves the focus in the pane itself, and tells the host when it comes to either end: 13 and 14.
  const { _actionName, _data } = JSON.parse(data);
  if (_actionName === 'ContextActivationManager_notifyHost' && (_data[1] === 13 || _data[1] === 14))
    document.getElementById('workbook').focus();
  const answer = await window.askExcelHost(data);
  if (answer) window.tellPane(answer);
});
document.body.append(frame);
</script>
</html>`;
}

function forScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003C');
}
