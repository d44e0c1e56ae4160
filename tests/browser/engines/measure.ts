/** What is measured within a page, in every engine. Each function runs in the browser and stands by itself. */

/** What has gone wrong on the page so far. */
export function faultsSoFar(): string[] {
  return Reflect.get(globalThis, 'faults') as string[];
}

/** The charts whose islands have not come alive: those that have neither a control nor a mark that Tab stops at. */
export function deadIslands(): string[] {
  const figures = [...document.querySelectorAll('yearlight-figure[data-island]')];
  return figures
    .filter((figure) => !figure.querySelector('.control, .mark[tabindex="0"], th button'))
    .map((figure) => figure.outerHTML.slice(0, 200));
}

/**
 * Puts pages, one after the other, into a frame of several widths, where no window gets so narrow, and measures them
 * there. Says what it finds, by page and width.
 *
 * @param measures The text of the functions that measure; each says what is wrong in words.
 * @param style What every page gets as a style of its own.
 */
export async function inNarrowFrames(
  addresses: readonly string[],
  widths: readonly number[],
  measures: readonly string[],
  style: string,
): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;height:700px;width:480px';
  document.body.replaceChildren(frame);
  document.body.style.cssText = 'display:block;margin:0;border:0';
  const found: string[] = [];
  for (const address of addresses) {
    frame.src = address;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const inside = frame.contentWindow as Window & typeof globalThis;
    const own = inside.document.createElement('style');
    own.textContent = `*{transition:none!important}${style}`;
    inside.document.head.append(own);
    await inside.document.fonts.ready;
    for (const width of widths) {
      frame.style.width = `${width}px`;
      // Drawings choose their width when a frame is painted.
      for (let times = 0; times < 2; times += 1)
        await new Promise((resolve) => inside.requestAnimationFrame(resolve));
      for (const measure of measures) {
        const said = inside.eval(`(${measure})()`) as readonly string[];
        found.push(...said.map((what) => `${address} at ${width} px: ${what}`));
      }
    }
  }
  return found;
}

/** The height of an element, when it has stayed the same for a while. */
export async function settledHeight(selector: string): Promise<number> {
  const height = () => document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  const frame = () => new Promise((resolve) => setTimeout(resolve, 50));
  for (let same = 0, last = height(), times = 0; times < 400; times += 1) {
    await frame();
    same = height() === last && last > 0 ? same + 1 : 0;
    last = height();
    if (same > 10) break;
  }
  return height();
}

/** How many drawings a reading view has of each chart, and how many charts are drawn: by Mozilla's own library. */
export function readingView(library: string): { text: string; drawings: number; charts: number } {
  const Readability = new Function(`${library}; return Readability`)() as new (
    page: Document,
  ) => { parse(): { readonly textContent: string; readonly content: string } };
  const { textContent, content } = new Readability(document.cloneNode(true) as Document).parse();
  const read = new DOMParser().parseFromString(content, 'text/html');
  const charts = [...document.querySelectorAll('article .drawing')].filter((drawing) =>
    drawing.querySelector('svg.drawn'),
  );
  return {
    text: textContent.replace(/\s+/g, ' '),
    drawings: read.querySelectorAll('svg[role]').length,
    charts: charts.length,
  };
}
