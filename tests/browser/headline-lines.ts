/**
 * The lines of the page's Chinese headlines that begin with what leans on the line before, and the names that two
 * lines share though one could hold them, in words. Runs in the browser.
 */
export function tornHeadlines(names: readonly string[]): string[] {
  const headlines = document.querySelectorAll<HTMLElement>(
    ':lang(zh) :is(h1, h2, h3, .chapter-title strong, .story-links strong):not(.hidden)',
  );
  return [...headlines].flatMap((headline) => {
    const lines = linesOf(headline);
    const text = lines.join('');
    const size = Number.parseFloat(getComputedStyle(headline).fontSize);
    let at = 0;
    const torn = lines.flatMap((line, index) => {
      const start = at;
      at += line.length;
      if (index === 0) return [];
      const over = names.filter((name) => {
        const found = text.lastIndexOf(name, start - 1);
        const fits = name.length * size <= headline.clientWidth;
        return fits && found >= 0 && found < start && found + name.length > start;
      });
      return /^[的地得了着过吗呢吧，。、；：！？”’）]/.test(line) ? [line, ...over] : over;
    });
    return torn.map((what) => `${innerWidth} px: ${what} in ${lines.join(' / ')}`);
  });

  function linesOf(element: HTMLElement): string[] {
    const lines: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let last = Number.NEGATIVE_INFINITY;
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
      for (let index = 0; index < text.length; index += 1) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const { top, width, height } = range.getBoundingClientRect();
        if (width === 0) continue;
        const isNew = top > last + height / 2;
        last = top;
        lines.push((isNew ? '' : (lines.pop() ?? '')) + text.data.charAt(index));
      }
    return lines;
  }
}
