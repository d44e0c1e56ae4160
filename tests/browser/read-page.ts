/** What is measured within a page. Each function runs in the browser and stands by itself. */

/** How far the page can be scrolled sideways, and by what, in words. */
export function sidewaysScroll(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { readonly right: number; readonly name: string }[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(text);
    const { right } = range.getBoundingClientRect();
    const name = `${text.parentElement?.outerHTML.slice(0, 120)} to ${Math.round(right)}`;
    if (right > clientWidth + 0.5) found.push({ right, name });
  }
  const names = found.sort((a, b) => b.right - a.right).map(({ name }) => name);
  return [`${scrollWidth} px of ${clientWidth}`, ...names.slice(0, 3)];
}

/**
 * What can be touched and is smaller than 44 px, in words. What stands within a line of text is as large
 * as its line, as WCAG allows.
 */
export function smallTargets(): string[] {
  const least = 44;
  const targets = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, select, input, textarea, [tabindex="0"]',
  );
  const isInText = (target: HTMLElement) => {
    // The button of a number lies over it.
    const element = target.closest<HTMLElement>('.fact') ?? target;
    if (!/^inline(-block)?$/.test(getComputedStyle(element).display)) return false;
    const around = element.parentElement?.closest(
      'p, li, td, th, dd, dt, figcaption, caption, h1, h2, h3',
    );
    return (around?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
  };
  return [...targets].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isShown =
      element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    if (!isShown || isInText(element)) return [];
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    return [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 140)}`];
  });
}

/** The numbers that take two lines though one could hold them. */
export function brokenNumbers(): string[] {
  const numbers = [...document.querySelectorAll('main .together, main .fact')].map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.style.cssText = 'position:absolute;white-space:nowrap;visibility:hidden';
    return [element, copy] as const;
  });
  // All at once: the page is laid out anew after each change.
  for (const [element, copy] of numbers) element.after(copy);
  const broken = numbers.flatMap(([element, copy]) => {
    const { width, height } = copy.getBoundingClientRect();
    const room = element.closest('p, h1, h2, h3, li, td, dd')?.clientWidth ?? 0;
    const isBroken = element.getBoundingClientRect().height > 1.6 * height;
    return isBroken && width <= room ? [`${innerWidth} px: ${element.textContent}`] : [];
  });
  for (const [, copy] of numbers) copy.remove();
  return broken;
}

/** Begins to add up layout shift; runs before the page does. */
export function watchShift(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly sources?: readonly { readonly node?: Node | null }[];
    })[]) {
      const [source] = entry.sources ?? [];
      const node = source?.node instanceof Element ? source.node.outerHTML.slice(0, 120) : '';
      shifts.push(`${entry.value} ${node}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until the page has its fonts and has been painted with them. */
export async function settle(): Promise<void> {
  await document.fonts.ready;
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** Goes down the page step by step, as a reader does, until what comes near the view is there. */
export async function readThrough(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const step = innerHeight * 0.7;
  for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
    await frame();
  }
  await document.fonts.ready;
  const waiting = () =>
    [...document.querySelectorAll('yearlight-figure[data-island] .controls > div')].some(
      (slot) => slot.childElementCount === 0,
    );
  for (let frames = 0; waiting() && frames < 600; frames += 1) await frame();
  await frame();
}
