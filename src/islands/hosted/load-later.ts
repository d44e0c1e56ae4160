/** In an embed too heavy to hold its islands, the first touch of a reader brings them: what stands beside the page. */
const waiting = new AbortController();

function bring(): void {
  waiting.abort();
  const script = document.createElement('script');
  script.src = 'island.js';
  document.head.append(script);
}

for (const type of ['pointerover', 'pointerdown', 'focusin'])
  addEventListener(type, bring, { signal: waiting.signal });
