/**
 * A piece of Markdown and where it stands in the source. Containers take something away from each of
 * their lines (a `>`, an indent, an escape), so that the text inside is no longer a slice of the source.
 */
export interface SourceText {
  readonly text: string;
  /** The offset in the source of an offset in the text. */
  readonly at: (offset: number) => number;
}

/** The whole source, with the line ends that marked makes of carriage returns. */
export function wholeSource(source: string): SourceText {
  if (!source.includes('\r')) return { text: source, at: (offset) => offset };
  const marks = new Marks();
  let text = '';
  let from = 0;
  for (const end of source.matchAll(/\r\n?/g)) {
    marks.add(text.length, from);
    text += `${source.slice(from, end.index)}\n`;
    from = end.index + end[0].length;
  }
  marks.add(text.length, from);
  return marks.sourceText(text + source.slice(from));
}

/** A part of a source text. */
export function part(sourceText: SourceText, start: number, text: string): SourceText {
  return { text, at: (offset) => sourceText.at(start + offset) };
}

/**
 * The text inside a container, line by line: each of its lines stands in the container's line, with
 * something taken away at either end.
 */
export function linesInside(outer: SourceText, text: string): SourceText {
  const marks = new Marks();
  let inner = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = outer.text.indexOf('\n', start);
    marks.add(inner, lineWithin(outer, start, end < 0 ? outer.text.length : end, line));
    inner += line.length + 1;
    if (end >= 0) start = end + 1;
  }
  return marks.sourceText(text);
}

/** Where a line begins that stands in a container's line; marked may have changed its indent. */
function lineWithin(outer: SourceText, start: number, end: number, line: string): number {
  const container = outer.text.slice(start, end);
  if (container.endsWith(line)) return outer.at(end) - line.length;
  const words = line.trim();
  const found = Math.max(0, container.lastIndexOf(words));
  return outer.at(start + found) - line.indexOf(words);
}

/** A text from which single characters were taken away, such as the backslash of an escape. */
export function withoutEscapes(outer: SourceText, text: string): SourceText {
  if (outer.text === text) return outer;
  const marks = new Marks();
  let next = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const found = outer.text.indexOf(text.charAt(offset), next);
    if (found < 0) break;
    if (offset === 0 || found !== next) marks.add(offset, outer.at(found));
    next = found + 1;
  }
  return marks.sourceText(text);
}

/** Pairs of offsets inside and outside, from each of which the two run side by side. */
class Marks {
  readonly #inner: number[] = [];
  readonly #outer: number[] = [];

  add(inner: number, outer: number): void {
    this.#inner.push(inner);
    this.#outer.push(outer);
  }

  sourceText(text: string): SourceText {
    return { text, at: (offset) => this.#at(offset) };
  }

  #at(offset: number): number {
    let low = 0;
    let high = this.#inner.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#inner[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, (this.#outer[low] ?? 0) + offset - (this.#inner[low] ?? 0));
  }
}
