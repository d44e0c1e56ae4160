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
  const known = new Set(scriptsOf(document));
  const further = scriptsOf(next).filter((script) => !known.has(script));
  if (!main || !given || !further.every(isStyle)) return location.reload();
  for (const src of further) document.head.append(moduleOf(src));
  const styles = new Set(stylesOf(document).map((style) => style.outerHTML));
  for (const style of stylesOf(next))
    if (!styles.has(style.outerHTML)) document.head.append(document.adoptNode(style));
  document.title = next.title;
  const { scrollX, scrollY } = window;
  main.replaceWith(document.adoptNode(given));
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

function scriptsOf(page: Document): string[] {
  return [...page.querySelectorAll('script[src]')].map(
    (script) => script.getAttribute('src')?.replace(/[?&]t=\d+/, '') ?? '',
  );
}

/** Whether a script brings a style, as the development server sends them. */
function isStyle(src: string): boolean {
  return /\.css(?:[?&]|$)/.test(src);
}

function moduleOf(src: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  return script;
}

function stylesOf(page: Document): Element[] {
  return [...page.head.querySelectorAll('style, link[rel="stylesheet"]')];
}
