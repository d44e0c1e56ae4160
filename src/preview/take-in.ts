let isUnderway = false;
let isLate = false;

/**
 * Takes a page's new content into the page that is open, which stays where it is: its readers are writing it. Where the
 * new page needs other scripts, it is loaded anew.
 */
export async function takeIn(): Promise<void> {
  isLate = isUnderway;
  if (isUnderway) return;
  isUnderway = true;
  await bringIn().catch(() => location.reload());
  isUnderway = false;
  if (isLate) await takeIn();
}

async function bringIn(): Promise<void> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [main, given] = [document.querySelector('main'), next.querySelector('main')];
  if (!main || !given || scriptsOf(next).some((script) => !scriptsOf(document).includes(script)))
    return location.reload();
  const styles = new Set(stylesOf(document).map((style) => style.outerHTML));
  for (const style of stylesOf(next))
    if (!styles.has(style.outerHTML)) document.head.append(document.adoptNode(style));
  document.title = next.title;
  const { scrollX, scrollY } = window;
  main.replaceWith(document.adoptNode(given));
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

function scriptsOf(page: Document): string[] {
  return [...page.querySelectorAll<HTMLScriptElement>('script[src]')].map(
    (script) => script.getAttribute('src')?.replace(/[?#].*/, '') ?? '',
  );
}

function stylesOf(page: Document): Element[] {
  return [...page.head.querySelectorAll('style, link[rel="stylesheet"]')];
}
