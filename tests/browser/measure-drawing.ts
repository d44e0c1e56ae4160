/** What is wrong with the drawings of a page, measured by the browser: one line for each fault. */
export function measureDrawings(): string[] {
  interface Box {
    readonly words: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const slack = 0.75;

  /** The boxes of an element's lines of text, as high as the letters are and not as the line is. */
  const lines = (element: Element): Box[] => {
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const scale = parent.closest('svg') ? scaleOf(parent) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const trim = Math.max(0, (bottom - top - size) / 2);
        const words = node.textContent.trim();
        boxes.push({ words, left, right, top: top + trim, bottom: bottom - trim });
      }
    }
    return boxes;
  };
  const scaleOf = (element: Element) => {
    const svg = element.closest('svg');
    return svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
  };
  const meet = (a: Box, b: Box) =>
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack;

  const colour = (element: Element, property: 'fill' | 'stroke' | 'color') => {
    const numbers = getComputedStyle(element)
      [property].match(/[\d.]+/g)
      ?.map(Number);
    return numbers && numbers.length >= 3 ? numbers : undefined;
  };
  const luminance = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: readonly number[], b: readonly number[]) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const body = getComputedStyle(document.body).backgroundColor;
  const paper = body.match(/[\d.]+/g)?.map(Number) ?? [];

  const faults: string[] = [];
  for (const section of document.querySelectorAll('section')) {
    const name = section.dataset.name ?? '';
    const fault = (what: string) => faults.push(`${name}: ${what}`);
    const shown = [...section.querySelectorAll('.drawn')].filter(
      (drawn) => drawn.getClientRects().length > 0,
    );
    if (shown.length !== 1) fault(`${shown.length} drawings show`);
    for (const drawn of shown) {
      const frame = drawn.getBoundingClientRect();
      const boxes = lines(drawn);
      if (boxes.length === 0) fault('no text');
      for (const [index, box] of boxes.entries()) {
        const isOut =
          box.left < frame.left - slack ||
          box.right > frame.right + slack ||
          box.top < frame.top - slack ||
          box.bottom > frame.bottom + slack;
        if (isOut) fault(`“${box.words}” leaves the drawing`);
        for (const other of boxes.slice(index + 1))
          if (meet(box, other)) fault(`“${box.words}” and “${other.words}” overlap`);
      }
      const shapes = [...drawn.querySelectorAll('.shape, .goal, .hatch')];
      for (const shape of shapes) {
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        const area = { words: '', left, right, top, bottom };
        if (right > frame.right + slack || left < frame.left - slack)
          fault('a shape leaves the drawing');
        for (const box of boxes) if (meet(box, area)) fault(`“${box.words}” lies on a shape`);
        const paint = colour(shape, 'fill') ?? colour(shape, 'stroke');
        if (!paint || contrast(paint, paper) < 3) fault(`a shape stands out too little: ${paint}`);
      }
      for (const text of drawn.querySelectorAll('text, p, dt, dd, time, span')) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scaleOf(text);
        if (size < 12) fault(`“${text.textContent}” is set at ${size} px`);
        const paint = colour(text, text instanceof SVGElement ? 'fill' : 'color');
        if (!paint || contrast(paint, paper) < 4.5)
          fault(`“${text.textContent}” is too pale: ${paint}`);
      }
    }
    if (section.scrollWidth > section.clientWidth + 1) fault('scrolls sideways');
  }
  return faults;
}
