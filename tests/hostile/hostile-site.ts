import { inherited, markup } from './payloads.ts';

/** A whole site in one language with every payload in every place that takes a text, and how many that are. */
export interface HostileSite {
  readonly files: Readonly<Record<string, string>>;
  readonly placements: number;
}

/** Where the site stands: a path with the signs that end an address in CSS, in HTML and in a replacement. */
export const hostileBase = "/b'&(2024)$&/";

let turn = 0;
/** The next few payloads in turn, for a place that takes one text. */
function some(count = 3): string {
  turn += count;
  return Array.from({ length: count }, (_, at) => markup[(turn + at) % markup.length]).join(' · ');
}
/** The payloads in so many lines, for places that take a list. */
const lines = (count: number) =>
  Array.from({ length: count }, () => some(Math.ceil(markup.length / count)));
// No object of Zod’s takes the name `__proto__`, so that it could have no label.
const words = [...markup, ...inherited.filter((word) => word !== '__proto__')];
/** Front matter and charts, as YAML that is JSON: every character as it is meant. */
const yaml = (value: object) => JSON.stringify(value, undefined, 1);
const matter = (value: object, body: string) => `---\n${yaml(value)}\n---\n\n${body}\n`;
/** Words in a table’s cell or a directive’s attribute, where a pipe or a quote would end them. */
const cell = (text: string) => text.replaceAll('|', '\\|');
const attribute = (text: string) =>
  text
    .replaceAll('\\', '')
    .replaceAll('"', '\\"')
    .replaceAll(/[\u2028\u2029]/g, ' ');

const rows = words.map((word, index) => ({
  name: word,
  amount: 100 - index,
  other: (index % 9) + 1,
  text: word,
  note: word,
}));

const dataset = {
  name: 'words',
  title: some(),
  description: some(),
  note: some(),
  temporal: '2024',
  sources: lines(4).map((word) => ({
    title: word,
    short: some(1),
    author: some(1),
    locator: some(1),
    path: `https://stats.example/${word}`,
  })),
  schema: {
    primaryKey: ['name'],
    fields: [
      {
        name: 'name',
        type: 'string',
        title: some(),
        labels: Object.fromEntries(words.map((word) => [word, word])),
      },
      { name: 'amount', type: 'number', title: some(), description: some(), unit: 't' },
      { name: 'other', type: 'number', title: some(), description: some(), unit: 't' },
      { name: 'text', type: 'string', title: some() },
      { name: 'note', type: 'string' },
    ],
  },
  revisions: lines(8).map((reason, index) => ({
    date: '2024-12-31',
    cell: `${encodeURIComponent(words[index] ?? '')}/amount`,
    from: 1,
    to: 100 - index,
    reason,
  })),
  data: rows,
};

const charts = {
  bar: { type: 'bar', data: 'words', x: 'amount', y: 'name', highlight: [words[0]] },
  scatter: { type: 'scatter', data: 'words', x: 'amount', y: 'other' },
  table: { type: 'table', data: 'words' },
};

const body = [
  ...markup,
  ...markup.map((word) => `## ${word}`),
  ...markup.map((word) => `- ${word}`),
  ...markup.map((word) => `> ${word}`),
  ...markup.map((word) => `\`${word.replaceAll('`', '')}\``),
  `~~~ ${some()
    .replaceAll('`', '')
    .replaceAll(/[\u2028\u2029]/g, '')}\n${some()}\n~~~`,
  `| ${markup.map(cell).join(' | ')} |\n|${' --- |'.repeat(markup.length)}\n| ${markup.map(cell).join(' | ')} |`,
  ...markup.map((word) => `:::aside{title="${attribute(word)}"}\n${word}\n:::`),
  ...markup.map((word) => `[words](https://a.example/ "${attribute(word)}")`),
  ...markup.map(
    (word) =>
      `::figure{src="/a.png" alt="${attribute(word)}" caption="${attribute(word)}" credit="${attribute(word)}"}`,
  ),
  ...Object.keys(charts).map((id) => `::chart{#${id}}`),
  ...rows
    .slice(-4)
    .map(
      ({ name, amount }) =>
        `[${amount} t](fact:words/${encodeURIComponent(name).replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}/amount)`,
    ),
].join('\n\n');

const story = {
  title: some(),
  dek: some(),
  kicker: some(),
  edition: '2024',
  date: '2024-12-31',
  byline: lines(8).map((word) => ({ name: word, role: word })),
  image: { src: '/a.png', alt: some(), caption: some(), credit: some() },
  sources: markup.map((word) => ({
    title: word,
    author: word,
    locator: word,
    url: `https://stats.example/${word}`,
  })),
  corrections: lines(8).map((text) => ({ date: '2024-12-31', text })),
  lead: 'bar',
};

const texts = (annotations: readonly object[]) => ({
  title: some(),
  subtitle: some(),
  note: some(),
  alt: some(),
  annotations,
});

const files: Readonly<Record<string, string>> = {
  'content/site.yaml': yaml({
    name: some(),
    description: some(),
    url: `https://a.example${hostileBase}`,
    languages: ['en'],
    edition: '2024',
    publisher: { name: some(), url: `https://stats.example/${some()}` },
    names: words,
    menu: [{ page: 'about' }],
  }),
  'content/stories/en/words.md': matter(story, body),
  'content/pages/en/about.md': matter(
    { title: some(), dek: some() },
    body.replaceAll(/^::(?:chart|figure).*$/gm, ''),
  ),
  'content/editions/en/2024.md': matter(
    {
      title: some(),
      kicker: some(),
      dek: some(),
      byline: [some()],
      charts: ['bar'],
      figures: [{ cell: `words/${encodeURIComponent('toString')}/amount`, text: some() }],
    },
    some(),
  ),
  ...Object.fromEntries(
    Object.entries(charts).map(([id, chart]) => [
      `content/charts/${id}.yaml`,
      yaml({ ...texts(id === 'bar' ? [{ at: words[0], text: some() }] : []), ...chart }),
    ]),
  ),
  'data/words.json': JSON.stringify(dataset, undefined, 1),
};

export const hostileSite: HostileSite = {
  files,
  placements:
    Object.values(files)
      .join()
      .match(/__hit|evil\.example/g)?.length ?? 0,
};
