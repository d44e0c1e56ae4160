/** Parts of a page that hold a passage each. */
const passages = 'p, li, h1, h2, h3, h4, td, th, blockquote, figcaption, figure';

/**
 * Shows the passage that is being written at the desk: the one with the longest of its words that the page has. Only the
 * desk of this preview is listened to.
 */
export function follow({ origin, source, data }: MessageEvent): void {
  if (origin !== `http://127.0.0.1:${location.port}` || source !== parent) return;
  const words = wordsIn(data);
  const all = [...document.querySelectorAll<HTMLElement>(`main :is(${passages})`)].reverse();
  for (const part of [...words].sort((a, b) => b.length - a.length)) {
    const wanted = plain(part);
    const found = all.find((each) => plain(each.textContent).includes(wanted));
    if (!found) continue;
    const { top, bottom } = found.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight)
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
}

function wordsIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('words' in data)) return [];
  const { words } = data;
  return Array.isArray(words) ? words.filter((each) => typeof each === 'string') : [];
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}
