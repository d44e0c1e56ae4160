import fc from 'fast-check';

const words = fc.constantFrom(
  '产值',
  '增长',
  '“引号”',
  '（注）',
  '244.37亿元',
  'more than 300',
  '同样的字',
  'a',
  ' ',
  '，',
  '。',
  '~',
  '1~11月',
  '\u3000',
  '👍',
  '𠀀',
  '\\*',
  '\\]',
  '\\|',
  '&amp;',
  '&lt;',
  '&#35;',
  '&nbsp;',
  '&copy',
  '  \n',
  '\\\n',
  '\n',
);
const marks = fc.constantFrom(
  '*',
  '**',
  '***',
  '_',
  '__',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '!',
  '<',
  '>',
  '|',
);
const hostile = fc.constantFrom(
  '<script>',
  '<b onclick="x">',
  '"onload="alert(1)',
  '<svg/onload=alert(1)>',
  '<!-- ',
  ' -->',
  '[x](javascript:alert(1))',
  '[x](<JaVaScRiPt:alert(1)>)',
  '[x](data:text/html,<script>)',
  '[x](&#106;avascript:alert(1))',
  '![x](x"onerror="y)',
  '<javascript:alert(1)>',
  '\0',
  '\r\n',
  '\r',
  '{',
  '}',
  '::',
  ':::',
);
const bound = fc.constantFrom(
  '[67.51%](fact:ds/a/f)',
  '[](fact:ds/a/f)',
  '[**四十**个](fact:ds/a/f)',
  '[332](nofact:name)',
  '[领跑](claim:ds/a/f "is max")',
  '[领跑](claim:ds/a/f)',
  '[x](fact:ds/nowhere/f)',
  '[见 [40](fact:ds/b/f) 处](https://a.b/)',
  'https://a.b/c。',
  '<https://a.b/?x&y>',
  'me@a.b',
  '[a\\]b](/c)',
  '[^1]',
  '[^none]',
  '![图](a.jpg)',
);
const inline = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: words }, marks, hostile, { weight: 2, arbitrary: bound }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

/** One line or a few of inline Markdown, good and bad. */
export const anyInline = inline;

const tidy = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, bound), { minLength: 1, maxLength: 6 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\n|\u3000]|\\$/g, '')
      .trim(),
  )
  .map((line) => line || 'a');

const prefixed = (first: string, rest: string) => (block: unknown) =>
  String(block)
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n');

const special = fc.constantFrom(
  '::chart{#growth}',
  '::figure{src="a.jpg" alt="\\"x" caption="说 [1](fact:ds/a/f)" credit=某}',
  '```js\n[1](fact:ds/a/f)\n:::\n```',
  '***',
  '<!-- note\n[1](fact:ds/a/f)\n-->',
  '- [ ] 待办',
);
const wrong = fc.constantFrom(
  '::chart{#none}',
  '::chart{growth}',
  '::chrt{#x}',
  ':::',
  '：：chart{#x}',
  '    code',
  '<div>\n\nx',
);
const simple = [
  tidy,
  fc.tuple(tidy, tidy).map((lines) => lines.join('\n')),
  tidy.map((line) => `## ${line} ##`),
  tidy.map((line) => `${line}\n===`),
  tidy.map((line) => `[^1]: ${line}\n    ${line}`),
  fc
    .tuple(tidy, tidy)
    .map(([a, b]) => `| ${a} | ${b} |\n| --- | :-: |\n| ${b} | ${a}\\| |\n| ${a}`),
  special,
];

interface Bodies {
  block: string;
  body: string;
}

/** Blocks in blocks, as an editor means them. */
export const tidyBody = fc.letrec<Bodies>((tie) => ({
  body: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...simple,
    tie('body').map(prefixed('> ', '> ')),
    tie('body').map(prefixed('- ', '  ')),
    tie('body').map(prefixed('1. ', '   ')),
    tie('body').map((body) => `:::aside\n${body}\n:::`),
    tie('body').map((body) => `:::aside{title="说明 **粗** \\"x\\""}\n\n${body}\n:::`),
  ),
})).body;

/** Blocks in blocks, good and bad. */
export const anyBody = fc.letrec<Bodies>((tie) => ({
  body: fc
    .array(tie('block'), { minLength: 1, maxLength: 4 })
    .chain((blocks) =>
      fc.constantFrom('\n\n', '\n', '\n\n\n').map((between) => blocks.join(between)),
    ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    wrong,
    ...simple,
    tie('body').map(prefixed('> ', '> ')),
    tie('body').map(prefixed('>', '>')),
    tie('body').map(prefixed('> ', '')),
    tie('body').map(prefixed('- ', '  ')),
    tie('body').map(prefixed('-   ', '    ')),
    tie('body').map(prefixed('-\t', '\t')),
    tie('body').map(prefixed('* ', '')),
    tie('body').map((body) => `:::aside\n${body}\n:::`),
    tie('body').map((body) => `:::aside{title="说明 **粗**"}\n${body}`),
  ),
})).body;
