import { type Mistake, Mistakes } from '../../src/mistakes/mistake.ts';
import type { Downloads } from '../../src/model/downloads.ts';
import {
  type BuiltPublication,
  buildPublication,
} from '../../src/publication/build-publication.ts';
import { decode } from '../../src/source/read.ts';

/** A whole site of two languages, without a mistake, as texts by path. */
export const smallSite: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: { zh-CN: 小刊, en: The Small Review }
url: https://example.org/
languages: [zh-CN, en]
edition: "2024"
units:
  case: { zh-CN: 件, en: { one: case, other: cases } }
menu: [{ page: about }]
`,
  'content/stories/zh-CN/mills.md': `---
title: 磨坊的一年
dek: 东坊多于西坊
edition: "2024"
date: 2024-12-31
lead: flour
---

东坊磨了[120吨](fact:flour/east/output)。

::chart{#flour}
`,
  'content/stories/en/mills.md': `---
title: A year of the mills
dek: The east mill did more
edition: "2024"
date: 2024-12-31
lead: flour
---

The east mill ground [120 t](fact:flour/east/output).

::chart{#flour}
`,
  'content/pages/zh-CN/about.md': '---\ntitle: 关于\n---\n\n说明。\n',
  'content/pages/en/about.md': '---\ntitle: About\n---\n\nA word.\n',
  'content/charts/flour.yaml': `title: { zh-CN: 东坊产面, en: The east mill grinds }
type: bar
data: flour
x: output
y: mill
sort: -output
highlight: [east]
`,
  'data/flour.json': `{
  "name": "flour",
  "title": { "zh-CN": "面粉产量", "en": "Flour ground" },
  "schema": {
    "primaryKey": ["mill"],
    "fields": [
      { "name": "mill", "type": "string",
        "labels": { "east": { "zh-CN": "东坊", "en": "East mill" },
                    "west": { "zh-CN": "西坊", "en": "West mill" } } },
      { "name": "output", "type": "number", "unit": "t" }
    ]
  },
  "data": [
    { "mill": "east", "output": 120 },
    { "mill": "west", "output": 80 }
  ]
}
`,
};

/** Files by path: a text or bytes; `undefined` takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The small site with files changed, as it is after reading. */
export function buildSmallSite(
  changes: Files = {},
  {
    pictures = [],
    hidden = [],
    drafts = true,
    now = new Date('2025-06-01T00:00:00Z'),
    downloads,
  }: Settings = {},
): BuiltPublication {
  const mistakes = new Mistakes();
  const files = Object.entries({ ...smallSite, ...changes }).flatMap(([path, content]) => {
    if (content === undefined) return [];
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { path, file: decode(path, bytes, mistakes) };
  });
  const folder = {
    files: files.flatMap(({ file }) => file ?? []),
    unreadable: files.filter(({ file }) => !file).map(({ path }) => path),
    others: [],
    pictures,
    hidden,
    sizes: new Map(),
  };
  return buildPublication(folder, { drafts, now, ...(downloads ? { downloads } : {}) }, mistakes);
}

interface Settings {
  readonly pictures?: readonly string[];
  readonly hidden?: readonly string[];
  readonly drafts?: boolean;
  readonly now?: Date;
  readonly downloads?: Downloads;
}

/** A file of the small site with one piece of its text replaced. */
export function edited(path: string, from: string, to: string): Files {
  const text = smallSite[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
  return { [path]: text.replace(from, () => to) };
}

/** Mistakes as `file:line:column code`, in the order of the files. */
export function placesOf({ mistakes }: Pick<BuiltPublication, 'mistakes'>): string[] {
  return mistakes.sorted().map(placeOf);
}

export function placeOf({ place, code }: Mistake): string {
  return `${place.file}:${place.line}:${place.column} ${code}`;
}
