/**
 * Takes the figure out of an embed's page and puts it under a shadow root: nothing of the host's style reaches it,
 * nothing of its own gets out, and no script of it runs. Rejects where the publication's server does not let other
 * origins read the page.
 */
export async function placeInline(
  root: ShadowRoot,
  address: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(address, { signal });
  const parts = /<html([^>]*)>.*<style>(.*?)<\/style>.*<main(.*main>)/s.exec(await response.text());
  // What is no page of an embed has no parts, and to ask for them rejects.
  const [, language, style = '', figure = ''] = parts as RegExpExecArray;
  setStyle(root, sealed(style));
  // What styles themselves bring is for controls alone, and a strict policy of the host complains of it.
  root.innerHTML = `<main${language}${figure.replace(/ style="[^"]*"/g, '')}`;
}

/** A page's style for a part of another: what hangs on the root hangs on the figure, whatever size the host's text has. */
function sealed(style: string): string {
  const inPixels = style.replace(/([\d.]+)rem\b/g, 'calc($1*16px)');
  return `:host{all:initial;display:block}${inPixels.replaceAll(':root', '.embed')}`;
}

/** A strict policy of the host lets style in this way alone. */
export function setStyle(root: ShadowRoot, style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}
