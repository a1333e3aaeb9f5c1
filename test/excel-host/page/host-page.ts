/** What the host's page has of Excel on the web: a frame with the pane in it, and a way there and back. */
export function hostPage({ frameName, pane }: { frameName: string; pane: string }): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Simulated Excel</title>
<style>body { margin: 0 } iframe { border: 0; height: 100vh; width: 100vw }</style>
<body>
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
