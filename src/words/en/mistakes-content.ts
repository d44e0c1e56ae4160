import {
  type contentMistakes as contentMistakesKinds,
  inEach,
  quoted,
  shown,
} from '../kinds/content.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import type { pluginMistakes as pluginKinds, WantedEntry } from '../kinds/plugins.ts';
import { type publicMistakes as publicMistakesKinds, some } from '../kinds/public.ts';
import { choice } from './phrases.ts';

/** The hue that readers lack who see fewer. */
const fewerHues = {
  protan: 'red (protanopia)',
  deutan: 'green (deuteranopia)',
  tritan: 'blue (tritanopia)',
} as const;

export const contentMistakes: MistakeTexts<typeof contentMistakesKinds> = {
  'duplicate-slug': ({ slug, other }) => [
    `The slug “${slug}” is already taken by ${other}.`,
    'Rename one of the two files, or change its “slug” or “redirectFrom”.',
  ],
  'missing-translation': ({ slug, languages }) => [
    `The story “${slug}” does not exist in ${languages.join(', ')}.`,
    `Add ${languages.map((language) => `content/stories/${language}/${slug}.md`).join(' and ')}; until then its language switch leads to that language's front page.`,
  ],
  'one-language': ({ texts, missing, languages, field }) => {
    const more = texts.length > shown ? ` and ${texts.length - shown} more` : '';
    const byLanguage = inEach(texts[0] ?? '', missing, languages);
    const mend =
      field === undefined
        ? `Write ${texts.length > 1 ? 'each' : 'it'} by language: ${byLanguage}.`
        : `Give the field “${field}” "labels", each by language: { ${JSON.stringify(texts[0])}: ${byLanguage} }.`;
    return [
      `Readers of ${missing.join(', ')}, too, see ${quoted(texts, ', ')}${more}.`,
      `${mend} A name that is the same in every language is then written for each.`,
    ];
  },
  'newer-format': ({ format, current }) => [
    `The files are of format ${format}; this version of the generator knows formats up to ${current}.`,
    'Install the newest version: npm install yearlight@latest',
  ],
  'unknown-language': ({ language, nearest, allowed }) => [
    `“${language}” is not a language of this publication.`,
    `${choice(nearest, allowed)} Languages are listed under “languages” in content/site.yaml.`,
  ],
  'unworded-language': ({ language, shown }) => [
    `The words around the stories (menu, source, table …) are not translated into ${language}.`,
    `They appear in ${shown}. A language is one folder in src/words.`,
  ],
  'unread-language': ({ language }) => [
    `Numbers in ${language} are checked by their digits alone: number words, words such as “more than” and “fell by”, and scales such as “million” are not read.`,
    'Bind digits with the unit as the site writes it. A language that is read is one file in src/languages.',
  ],
  'unknown-page': ({ page, nearest, allowed }) => [
    `The menu names a page “${page}” that does not exist.`,
    choice(nearest, allowed),
  ],
  'reserved-name': ({ name }) => [
    `“${name}” is an address that the site itself needs.`,
    'Choose another name.',
  ],
  'lonely-edition': ({ edition, nearest }) => [
    `No other story is of the edition “${edition}”, which is far from the story’s date.`,
    `Did you mean “${nearest}”? If the edition is new, give it content/editions/<language>/${edition}.md or a second story.`,
  ],
  'updated-before-date': ({ date, updated }) => [
    `“updated” is ${updated}, before the story’s own date, ${date}.`,
    'Write the day of the last change, or leave “updated” out; or correct “date”.',
  ],
  'starting-text': ({ written }) => [
    `“${written}” is what the starting file says to its editor, and readers would see it.`,
    'Write your own text over it, or take it out.',
  ],
  'no-stories': ({ edition }) => [
    `The edition “${edition}” has no published story.`,
    `Add one with npm run new -- story <id>, and set its edition to "${edition}".`,
  ],
  'accent-contrast': ({ accent, ratio, theme }) => [
    `The accent ${accent} stands at only ${ratio}:1 against the ${theme} page; text needs 4.5:1.`,
    'Choose a darker colour; until then it is darkened or lightened where it is text.',
  ],
  'brand-contrast': ({ colour, ratio, mend }) => [
    `The colour ${colour} stands at only ${ratio}:1 against the light page; marks need 3:1.`,
    `Write "${mend}", which is what is shown until then, or choose a darker one.`,
  ],
  'brand-alike': ({ colour, other, sight }) => [
    `The colours ${colour} and ${other} cannot be told apart${sight === 'all' ? '' : ` by readers who see no ${fewerHues[sight]}`}.`,
    'Make one of them clearly lighter or darker, or choose another hue.',
  ],
  'colours-many': ({ count, most }) => [
    `There are ${count} colours, and marks wear ${most} at most.`,
    `Leave out those behind the ${most}th.`,
  ],
  'missing-file': ({ path, nearest, allowed }) => [
    `There is no file public/${path}.`,
    `${choice(nearest, allowed)} Files stand in public/ and are named from there.`,
  ],
  'missing-font': ({ path }) => [
    `There is no font ${path}, neither in public/ nor in an installed package.`,
    'Put a .woff2, .woff, .ttf or .otf file into public/ and name it from there, or install a package of @fontsource and name its file, as in @fontsource/lora/files/lora-latin-700-normal.woff2.',
  ],
  'no-font': ({ path }) => [
    `${path} is not a font that can be cut.`,
    'Name a .woff2, .woff, .ttf or .otf file.',
  ],
  'url-parts': ({ got, parts }) => [
    `“${got}” in “url” holds ${parts.map((part) => `“${part}”`).join(', ')}, which no page’s address can keep.`,
    'Write where the site stands and nothing more: https://, the host, and perhaps a path.',
  ],
  'duplicate-language': ({ language }) => [
    `The language “${language}” is listed twice.`,
    'Keep one of the two.',
  ],
  'edition-differs': ({ slug, edition, other, file }) => [
    `“${slug}” belongs to the edition “${edition}” here and to “${other}” in ${file}.`,
    'Give the story the same edition in every language.',
  ],
  'missing-page-translation': ({ page, languages }) => [
    `The page “${page}” in the menu does not exist in ${languages.join(', ')}.`,
    `Add ${languages.map((language) => `content/pages/${language}/${page}.md`).join(' and ')}; until then the menu there leaves it out.`,
  ],
};

export const publicMistakes: MistakeTexts<typeof publicMistakesKinds> = {
  'link-outside': () => [
    'This is a link that leads out of public, or to a hidden file: what lies there would be published.',
    'Put a copy of what readers are to have in the place of the link, or delete it.',
  ],
  'hidden-files': ({ paths }) => [
    `What begins with a dot is not published: ${some(paths, ', ', (count) => ` and ${count} more`)}.`,
    'Delete it, or rename it where readers are to have it. The folder .well-known alone is published.',
  ],
  'public-taken': ({ address }) => [
    `The build makes ${address} itself, and this file stands in its place.`,
    'Rename it, or delete it.',
  ],
  'vanished-address': ({ address, draft, field, file }) => [
    `${address} has been published, and nothing stands there any more: links to it lead nowhere.`,
    draft
      ? `It is a draft in ${draft}. Publish it again, or delete this line if it is to be gone.`
      : field
        ? `Lead on from there: write ${field} into ${file ?? 'the file that has taken its place'}. If it was never on the web, or is to be gone, delete this line.`
        : 'Bring it back under that name. If it was never on the web, or is to be gone, delete this line.',
  ],
  'alike-names': ({ other }) => [
    `This name and ${other} differ only in capital letters or in how accents are stored: on many disks and servers the two are one.`,
    'Rename one of them.',
  ],
};

const wanted: Readonly<Record<WantedEntry, string>> = {
  config: 'Export what defineConfig makes: export default defineConfig({ charts: { … } }).',
  chart:
    'Make the type with defineChart(options, { about, channels, read, draw, describe }); its name has lower-case letters, digits and hyphens.',
  directive:
    'Write { texts: […], settings: […], render: ({ texts, settings }) => "…" }; its name has lower-case letters only.',
  output:
    'Write { of: "data" or "charts", extension: "tsv", name: "TSV", mediaType: "text/tab-separated-values", write: (subject, publication, language) => "…" }.',
  page: 'Write { ids: (data, language) => […], title: (data, language, id) => "…", component: "./parts/Port.astro" }; its name, the folder of its pages, has lower-case letters, digits and hyphens.',
  component:
    'Name the file of the component from the folder of the site, as in "./parts/Footer.astro"; it must be there.',
};

export const pluginMistakes: MistakeTexts<typeof pluginKinds> = {
  'config-broken': ({ reason }) => [
    `The configuration cannot be run: ${reason}.`,
    'Mend the code; nothing else is looked at before.',
  ],
  'config-entry': ({ entry, wants }) => [`“${entry}” is not what it must be.`, wanted[wants]],
  'config-taken': ({ entry, name }) => [
    `“${entry}” has the name of one that every site has: ${name}.`,
    'Choose another name: what is built in is never replaced.',
  ],
  'unknown-component': ({ name, nearest, allowed }) => [
    `There is no component “${name}” to be replaced.`,
    choice(nearest, allowed),
  ],
};
