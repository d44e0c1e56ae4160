import { findNames, type Names, type Span } from './names.ts';

/** Words that lean on what stands behind them, and words that lean on what stands before them. */
const leading =
  '给把被为替与和同跟从对向往在由到按以比不没都只也还就才更最很太又再及或并而且每各已未将是近超新一两二三四五六七八九十半几';
const trailing =
  '的地得了着过吗呢吧啊呀嘛么们里中内外上下前后间处时年月日号个件家项条种次人元亿万倍成点名们余多来之';
const trailingWord = /^(?:以[上下内外来]|左右|之[间一后前内外中])$/u;
/** Before a figure they lean on it: 约40个. */
const beforeFigure = /[约近超逾达共第]$/u;
/** As many characters as single ones make one unit of. */
const longest = 4;

const single = /^\p{Script=Han}$/u;
const han = /\p{Script=Han}/u;
const figure = /[\p{N}.%‰]$/u;
const beginsWithFigure = /^[\p{N}一二两三四五六七八九十百千万亿]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
const closing = /^[\p{Pe}\p{Pf}\p{Po}，。、；：！？…—～·]/u;
const dash = /[—…～·/–-]$/u;

/**
 * The offsets at which a line of Chinese may break: between its words, never within a name or what is `kept` whole,
 * and never before 的, 了 and other words that lean on the one before them. What the segmenter of the language parts
 * too finely, such as 签|约 and 点|名, is one word here: single characters side by side stay together.
 */
export function breaksIn(text: string, names: Names, kept: readonly Span[] = []): number[] {
  const whole = [...kept, ...findNames(text, names)];
  const words = wordsOf(text, whole);
  const starts: number[] = [];
  let unit = '';
  let isOfSingles = false;
  for (const [index, { start, end, isWhole }] of words.entries()) {
    const word = text.slice(start, end);
    const isSingle = !isWhole && single.test(word);
    if (index === 0 || staysWith(unit, word, { isWhole, isSingle, isOfSingles })) {
      isOfSingles = index === 0 ? isSingle : isOfSingles && isSingle;
      unit += word;
    } else {
      starts.push(start);
      unit = word;
      isOfSingles = isSingle;
    }
  }
  return starts.filter((start) => !standsAlone(text.slice(start)));
}

/** Whether a line that began there would hold a single character. */
function standsAlone(rest: string): boolean {
  return /^\p{Script=Han}(?:\p{P}|$)/u.test(rest);
}

interface Kind {
  readonly isWhole: boolean;
  readonly isSingle: boolean;
  /** Whether the unit before it is made of single characters alone. */
  readonly isOfSingles: boolean;
}

function staysWith(unit: string, word: string, { isWhole, isSingle, isOfSingles }: Kind): boolean {
  const last = unit.at(-1) ?? '';
  if (closing.test(word) || opening.test(unit)) return true;
  if (!han.test(last) && !figure.test(last)) return dash.test(last) && !han.test(word);
  if ((isSingle && trailing.includes(word)) || trailingWord.test(word)) return true;
  if (last === '之' || (beforeFigure.test(unit) && beginsWithFigure.test(word))) return true;
  if (isOfSingles && leading.includes(last) && (!isWhole || unit.length === 1)) return true;
  return isSingle && isOfSingles && !leading.includes(word) && unit.length < longest;
}

/** The words of a text in their order, with what stays whole among them. */
function wordsOf(text: string, whole: readonly Span[]): (Span & { isWhole: boolean })[] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const edges = new Set(segments.map(({ index }) => index));
  for (const { start, end } of whole) {
    for (const edge of [...edges]) if (edge > start && edge < end) edges.delete(edge);
    edges.add(start).add(end);
  }
  const inside = (at: number) => whole.some(({ start, end }) => at > start && at < end);
  const starts = [...edges].filter((at) => at < text.length && !inside(at)).sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, isWhole: whole.some((each) => each.start <= start && end <= each.end) };
  });
}
