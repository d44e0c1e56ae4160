import type { Files } from '../publication/small-site.ts';
import { smallSite } from '../publication/small-site.ts';

/** A place for an address: the small site with it there, and the line at which the mistake must be told. */
export interface AddressPlace {
  readonly name: string;
  readonly file: string;
  readonly put: (address: string) => string;
  /** Whether the address stands in Markdown. */
  readonly inText?: boolean;
}

const story = 'content/stories/en/mills.md';
const chart = 'content/charts/flour.yaml';
const replaced = (file: string, from: string, to: string) =>
  (smallSite[file] ?? '').replace(from, () => to);

/** In Markdown, what would end a link is written as an entity: browsers get the same. */
const entity = (address: string) =>
  address.replace(/[\p{Cc}\p{Cf}\p{Z}<>\\()]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const link = (address: string) => `[words](<${entity(address)}>)`;
const quoted = (text: string) => JSON.stringify(text);

/** Every place of a site that takes an address, or Markdown with one. */
export const addressPlaces: readonly AddressPlace[] = [
  {
    name: 'a source of a dataset',
    file: 'data/flour.json',
    put: (address) =>
      replaced(
        'data/flour.json',
        '"schema": {',
        `"sources": [{ "title": "x", "path": ${quoted(address)} }], "schema": {`,
      ),
  },
  ...(['url', 'path'] as const).map((field) => ({
    name: `the ${field} of a story’s source`,
    file: story,
    put: (address: string) =>
      replaced(
        story,
        'lead: flour',
        `lead: flour\nsources: [{ title: x, ${field}: ${quoted(address)} }]`,
      ),
  })),
  {
    name: 'the publisher',
    file: 'content/site.yaml',
    put: (address) =>
      replaced(
        'content/site.yaml',
        'menu:',
        `publisher: { name: x, url: ${quoted(address)} }\nmenu:`,
      ),
  },
  {
    name: 'the site',
    file: 'content/site.yaml',
    put: (address) =>
      replaced('content/site.yaml', 'url: https://example.org/', `url: ${quoted(address)}`),
  },
  ...(['dek', 'kicker'] as const).map((field) => ({
    name: `a link in a ${field}`,
    file: story,
    inText: true,
    put: (address: string) =>
      replaced(
        story,
        'lead: flour',
        `lead: flour\n${field === 'dek' ? 'kicker' : field}: ${quoted(link(address))}`,
      ),
  })),
  {
    name: 'a link in a correction',
    file: story,
    inText: true,
    put: (address) =>
      replaced(
        story,
        'lead: flour',
        `lead: flour\ncorrections: [{ date: 2024-12-31, text: ${quoted(link(address))} }]`,
      ),
  },
  ...(['subtitle', 'note', 'alt'] as const).map((field) => ({
    name: `a link in the ${field} of a chart`,
    file: chart,
    inText: true,
    put: (address: string) => `${smallSite[chart]}${field}: ${quoted(link(address))}\n`,
  })),
  ...(
    [
      ['a link', (address: string) => link(address)],
      ['a link in a list', (address: string) => `- ${link(address)}`],
      ['a link in a table', (address: string) => `| a |\n| --- |\n| ${link(address)} |`],
      ['a link in a box', (address: string) => `:::aside\n${link(address)}\n:::`],
      ['a reference', (address: string) => `[words][r]\n\n[r]: <${entity(address)}>`],
      ['a picture', (address: string) => `![words](<${entity(address)}> "caption")`],
    ] as const
  ).map(([name, write]) => ({
    name: `${name} in a story`,
    file: story,
    inText: true,
    put: (address: string) => `${smallSite[story]}\n${write(address)}\n`,
  })),
];

/** The small site with an address in one place. */
export function placed({ file, put }: AddressPlace, address: string): Files {
  return { [file]: put(address) };
}
