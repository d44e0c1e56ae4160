import { afterAll, describe, expect, it } from 'vitest';
import { buildSmallSite, edited, smallSite } from '../publication/small-site.ts';
import { addressPlaces, placed } from './addresses.ts';
import { dead, deep, inherited, unsafe } from './payloads.ts';

const figures = { attacks: 0, refused: 0 };
afterAll(() =>
  console.log(
    `hostile: ${figures.attacks} attacks refused at their place by check: ${figures.refused}`,
  ),
);

/** Tells whether the site is refused, with the mistake at a line that the attack changed. */
function refusal(file: string, text: string): { code: string; isThere: boolean } | undefined {
  figures.attacks += 1;
  const { mistakes, publication } = buildSmallSite({ [file]: text });
  expect(publication).toBeUndefined();
  const before = new Set((smallSite[file] ?? '').split('\n'));
  const changed = text.split('\n').map((line) => !before.has(line));
  const errors = mistakes
    .sorted()
    .filter(({ severity, place }) => severity === 'error' && place.file === file);
  const found = errors.find(({ place }) => changed[place.line - 1]);
  if (found && found.place.column > 0) figures.refused += 1;
  return found && { code: found.code, isThere: found.place.column > 0 };
}

/** Every second address in every place, and every place with each address in turn. */
const half = (addresses: readonly string[], place: (typeof addressPlaces)[number]) =>
  addresses.filter((_, index) => (index + addressPlaces.indexOf(place)) % 2 === 0);

describe.each(addressPlaces)('$name', (place) => {
  it.each(half(unsafe, place))('is told to run a script: %j', (address) => {
    const { code } = refusal(place.file, placed(place, address)[place.file] as string) ?? {};
    const codes = ['unsafe-link', 'unknown-link', 'missing-picture', 'picture-incomplete'];
    expect(codes).toContain(code);
    if (!/picture/.test(place.name)) expect(code).toMatch(/^un/);
  });

  it.each(half(dead, place))('is told to lead nowhere: %j', (address) => {
    const { code } = refusal(place.file, placed(place, address)[place.file] as string) ?? {};
    const codes = [
      'invalid-url',
      'unsafe-link',
      'unknown-link',
      'missing-picture',
      'picture-incomplete',
    ];
    expect(codes).toContain(code);
  });
});

it('takes the addresses and paths that sources have', () => {
  const paths = [
    'https://stats.example/a?b=c#d',
    'http://統計.example/報告',
    'mailto:desk@stats.example',
    'raw/table-a.csv',
    'report.pdf',
    'census',
    '/data/flour/',
    '/about/',
  ];
  for (const path of paths) {
    const sources = `"sources": [{ "title": "x", "path": ${JSON.stringify(path)} }], "schema": {`;
    const { mistakes } = buildSmallSite(edited('data/flour.json', '"schema": {', sources));
    expect(mistakes.list.filter(({ severity }) => severity === 'error').map(String)).toEqual([]);
  }
});

it.each([
  ['https://example.org/?a=b', '?a=b'],
  ['https://example.org/#top', '#top'],
  ['https://ann:secret@example.org/', 'ann:secret@'],
  ['https://example.org//evil.example/', '//'],
])('says what a site’s address cannot keep: %s', (url, part) => {
  const { mistakes } = buildSmallSite(edited('content/site.yaml', 'https://example.org/', url));
  expect(
    mistakes.list.map(({ code, place, values }) => [code, place.line, place.column, values]),
  ).toEqual([['url-parts', 2, 6, { got: url, parts: [part] }]]);
  const [mistake] = mistakes.list;
  expect(mistake?.inWords('en').problem).toContain(part);
  expect(mistake?.inWords('zh-CN').problem).toContain(part);
});

describe('what stands inside its own kind', () => {
  const tooDeep = (file: string, text: string) => refusal(file, text)?.code;
  it.each(deep.yaml)('is told of YAML, and nothing is thrown (%#)', (yaml) => {
    expect(tooDeep('content/charts/flour.yaml', yaml)).toBe('too-deep');
    expect(tooDeep('content/site.yaml', yaml)).toBe('too-deep');
    expect(tooDeep('content/stories/en/mills.md', `---\n${yaml}---\n`)).toBe('too-deep');
  });
  it.each(deep.json)('is told of JSON (%#)', (json) => {
    expect(tooDeep('data/flour.json', json)).toBe('too-deep');
  });
  it.each(deep.markdown)('is told of Markdown (%#)', (text) => {
    expect(
      tooDeep(
        'content/stories/en/mills.md',
        `${smallSite['content/stories/en/mills.md']}\n${text}\n`,
      ),
    ).toBe('too-deep');
  });
  it.each(deep.formula)('is told of a formula (%#)', (formula) => {
    const cell = `"output": { "derive": ${JSON.stringify(formula)} }`;
    const { 'data/flour.json': text } = edited('data/flour.json', '"output": 80', cell);
    expect(tooDeep('data/flour.json', text as string)).toBe('too-deep');
  });
  it('is told of a chain of formulas that begins at its far end', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => {
      const derive = { derive: `flour/r${index + 1}/output + 1` };
      return { mill: `r${index}`, output: index === 1999 ? 1 : derive };
    });
    const file = JSON.parse(smallSite['data/flour.json'] ?? '');
    const fields = [{ name: 'mill', type: 'string' }, file.schema.fields[1]];
    const dataset = { ...file, schema: { ...file.schema, fields }, data: rows };
    const { mistakes } = buildSmallSite({ 'data/flour.json': JSON.stringify(dataset) });
    expect(mistakes.list.map(({ code }) => code)).toContain('too-deep');
  });
  it('is said in both languages', () => {
    const { mistakes } = buildSmallSite({ 'data/flour.json': '['.repeat(200) });
    const [mistake] = mistakes.sorted();
    expect(mistake?.inWords('en').problem).toContain('more than a hundred levels deep');
    expect(mistake?.inWords('zh-CN').problem).toContain('超过一百层');
    expect(mistake?.place).toEqual({ file: 'data/flour.json', line: 1, column: 101 });
  });
});

it('is told of half a character, which no address can hold', () => {
  const lone = (file: string, from: string) => {
    const { mistakes } = buildSmallSite(edited(file, from, '"\\ud800"'));
    const [first] = mistakes.sorted();
    expect(first?.inWords('en').problem).toContain('without its other half');
    expect(first?.inWords('zh-CN').problem).toContain('缺了另一半');
  };
  lone('data/flour.json', '"west"');
  lone('content/charts/flour.yaml', 'flour');
});

it('says that a dataset has more rows than readers can be shown', () => {
  const rows = Array.from({ length: 20_001 }, (_, index) => ({ mill: `r${index}`, output: index }));
  const file = JSON.parse(smallSite['data/flour.json'] ?? '');
  const { mistakes } = buildSmallSite({
    'data/flour.json': JSON.stringify({ ...file, data: rows }),
  });
  const [mistake] = mistakes.list.filter(({ code }) => code === 'too-many-rows');
  expect(mistake?.inWords('en').problem).toContain('20001 rows; it can have 20000');
  expect(mistake?.inWords('zh-CN').problem).toContain('最多只能有 20000 行');
});

it.each(inherited)('reads “%s” like any other word, wherever it is written', (word) => {
  const id = /^[a-z]+$/.test(word) ? word : 'other';
  const file = {
    name: id,
    title: word,
    schema: {
      primaryKey: ['mill'],
      fields: [
        { name: 'mill', type: 'string', labels: { [word]: word } },
        { name: word === '__proto__' ? 'proto' : word, type: 'number', unit: word },
        { name: 'sum', type: 'number' },
      ],
    },
    data: [
      { mill: word, [word]: 5, note: word },
      { mill: 'b', sum: { derive: `${word}/${word}/${word}` } },
    ],
  };
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const story = smallSite['content/stories/en/mills.md'] ?? '';
  const texts = [
    word,
    `[${word}](fact:flour/east/output)`,
    `[](fact:flour/${word}/output)`,
    `[${word}](nofact:${word})`,
    `::chart{#${word}}`,
    `:::${word}`,
    `[x](claim:flour/east/output "is ${word}")`,
    `[x](/${word}/)`,
    `[^${word}]`,
    `# ${word}`,
    `[x](#${word})`,
    `::figure{${word}="x"}`,
    `one ${word}, two ${word}s`,
  ];
  const { mistakes } = buildSmallSite({
    [`data/${id}.json`]: JSON.stringify(file),
    [`content/charts/${id}.yaml`]: `title: ${word}\ntype: ${word}\ndata: ${word}\nx: ${word}\nhighlight: [${word}]\nrows: [${word}]\nsort: -${word}\n`,
    'content/charts/marks.yaml': `title: ${word}\ntype: bar\ndata: ${id}\nx: ${word}\ny: mill\ngoal: { ${word}: ${word} }\nannotations: [{ at: ${word}, text: ${word} }]\n`,
    'content/stories/en/mills.md': `${story.replace('lead: flour', `lead: flour\n${word}: ${word}\nkicker: ${word}`)}\n${texts.join('\n\n')}\n`,
    'content/site.yaml':
      `${smallSite['content/site.yaml']}${word}: ${word}\nnames: [${word}]\n`.replace(
        'units:',
        `units:\n  ${word}: { zh-CN: 个, en: { one: ${word}, other: ${word}s } }`,
      ),
    [`content/stories/${word}/mills.md`]: story,
    [`content/${word}.yaml`]: word,
  });
  expect(mistakes.list.every((mistake) => mistake.inWords('en').problem !== '')).toBe(true);
  expect(
    mistakes.list.some((mistake) =>
      /\[native code\]|\[object/.test(
        `${JSON.stringify(mistake.values)}${mistake.inWords('en').problem}${mistake.inWords('zh-CN').hint}`,
      ),
    ),
  ).toBe(false);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
});
