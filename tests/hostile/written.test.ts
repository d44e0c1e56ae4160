import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** An icon that the program draws itself, and what a page’s own script is given. */
const own = /^(?:`data:image\/svg\+xml,|"data:,"|"\/src\/)/;

/** The expression within braces that begins at an offset. */
function expressionAt(text: string, from: number): string {
  let [depth, at] = [1, from];
  for (; depth > 0 && at < text.length; at += 1)
    depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
  return text.slice(from, at - 1);
}

it('has every href and src written from an address that passed the gate', () => {
  const raw: string[] = [];
  for (const { file, text } of files.filter(
    (each) => !/^(?:samples|islands|preview|bench)\//.test(each.file),
  ))
    for (const match of text.matchAll(
      /(?<![\w-])(?:href|src|action|poster|srcset)=(?:"\$\{|\{)/g,
    )) {
      const tag = [...text.slice(0, match.index).matchAll(/<([A-Za-z][\w.]*)/g)].at(-1)?.[1] ?? '';
      // A component takes the address itself, by its type.
      if (/^[A-Z]/.test(tag)) continue;
      const expression = expressionAt(text, match.index + match[0].length);
      if (/^(?:escapeHtml\()?safe\(/.test(expression) || own.test(expression)) continue;
      if (/^whole\(/.test(expression) && text.includes('escapeHtml(wholeAddress(')) continue;
      raw.push(`${file}: ${match[0]}${expression}`);
    }
  expect(raw).toEqual([]);
});

/** Lists that are short by construction: what a control, a card or a message is made of. */
const short = new Set([
  '(each ?? widths)',
  'widths',
  'inLine.map(({ reads }) => reads)',
  'parts',
  'heights',
  '[...text.matchAll(/^`{3,}/gm)].map(([fence]) => fence.length)',
  "(row.includes(',') ? { comma: /,\\s/.test(row) ? ' ' : '' } : {})",
  'scalarEdits(yaml.text, node, value as string | number | boolean | null, inFlow)',
  'about',
  'inlineExtensions(rendering, syntax)',
  'inlineExtensions(rendering, syntax, headings)',
  'blockExtensions(rendering, syntax)',
  'left.splice(at, 1)',
  '[0.78, 1].map((narrowness) => rowsHeight(items, width, narrowness))',
  'madeNames(column)',
  'pair',
  'chart',
  'dataset',
  '[0.78, 1].map((narrowness) => heightAt(width, narrowness))',
  'shown.map((figure) => figure.ems)',
  'codes',
  'content.subarray(0, 4)',
  'children',
  'contents',
  'before',
  "(value === '' ? [] : [figure])",
  'after',
  'choices.map(([value, name]) => new Option(name, value))',
  'apart',
  'choices.map((choice) => new Option(choice.label, choice.value))',
  'nodes',
  '(text === undefined ? (drawn.get(element) ?? []) : [text])',
  'made',
  'head.childNodes',
  'button.childNodes',
  'list.childNodes',
  'parts.map((part) => part.getBoundingClientRect().right)',
  'match.slice(1)',
  'lower',
  'part',
  'path',
  'upper',
  'texts',
  'words',
  'valuesOf(each, like, scene, test)',
  'constantsOf(each.rows.where, scene, test).map(({ value }) => value)',
]);

/** What is spread into the arguments of a call: each `...` whose nearest open bracket is that of a call. */
function spreads(text: string): string[] {
  const found: string[] = [];
  const open: { readonly sign: string; readonly isCall: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('([{'.includes(sign))
      open.push({ sign, isCall: sign === '(' && /[\w\])>]$/.test(text.slice(0, at)) });
    else if (')]}'.includes(sign)) open.pop();
    else if (text.startsWith('...', at) && open.at(-1)?.isCall) {
      found.push(argumentAt(text, at + 3));
      at += 2;
    }
  }
  return found;
}

function argumentAt(text: string, from: number): string {
  let [depth, at] = [0, from];
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign) && depth-- === 0) break;
    else if (sign === ',' && depth === 0) break;
  }
  return text.slice(from, at).trim();
}

it('spreads no list that can be as long as data into the arguments of a call', () => {
  const long = files.flatMap(({ file, text }) => {
    const code = text.replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '');
    return spreads(code)
      .filter((each) => !short.has(each) && !/^\w+: /.test(each))
      .map((each) => `${file}: ...${each}`);
  });
  expect(long).toEqual([]);
  expect(spreads('Math.max(0, ...rows.map(f)); [...a]; f({ ...b }); list.push(...rows)')).toEqual([
    'rows.map(f)',
    'rows',
  ]);
});

it('looks no word up in what every object inherits', () => {
  const wrong = files.flatMap(({ file, text }) =>
    [
      ...text.matchAll(
        /\b(?:values|formulas|labels|counters|chartTypes)\??\.?\[(?!\d|'|"|(?:row|index|type)\])(\w[\w.]*)\](?! = )/g,
      ),
    ]
      .filter(() => !/^islands\//.test(file) && file !== 'schema/look-up.ts')
      .map(([written]) => `${file}: ${written}`),
  );
  expect(wrong).toEqual([]);
});
