import { type Choice, choice, error, warning } from './phrases.ts';

/** Mistakes in the publication: its languages, editions, addresses, and what heads a story. */
export const contentMistakes = {
  'duplicate-slug': error<{ slug: string; other: string }>({
    en: ({ slug, other }) => [
      `The slug “${slug}” is already taken by ${other}.`,
      'Rename one of the two files, or change its “slug” or “redirectFrom”.',
    ],
    'zh-CN': ({ slug, other }) => [
      `“${slug}”这个地址已被 ${other} 占用。`,
      '请给其中一个文件改名，或修改它的 slug 或 redirectFrom。',
    ],
  }),
  'missing-translation': warning<{ slug: string; languages: readonly string[] }>({
    en: ({ slug, languages }) => [
      `The story “${slug}” does not exist in ${languages.join(', ')}.`,
      `Add ${languages.map((language) => `content/stories/${language}/${slug}.md`).join(' and ')}; until then its language switch leads to that language's front page.`,
    ],
    'zh-CN': ({ slug, languages }) => [
      `稿件“${slug}”缺少这些语言：${languages.join('、')}。`,
      `请加上 ${languages.map((language) => `content/stories/${language}/${slug}.md`).join('、')}；在此之前，切换语言会转到该语言的首页。`,
    ],
  }),
  'one-language': warning<{
    texts: readonly string[];
    /** The languages whose readers cannot read the texts, of all that the publication has. */
    missing: readonly string[];
    languages: readonly string[];
    /** The field whose values these are, where they have no labels. */
    field?: string | undefined;
  }>({
    en: ({ texts, missing, languages, field }) => {
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
    'zh-CN': ({ texts, missing, languages, field }) => {
      const more = texts.length > shown ? `等${texts.length}处` : '';
      const byLanguage = inEach(texts[0] ?? '', missing, languages);
      const mend =
        field === undefined
          ? `请按语言写：${byLanguage}。`
          : `请给字段“${field}”加上 "labels"，每个值按语言写：{ ${JSON.stringify(texts[0])}: ${byLanguage} }。`;
      return [
        `${missing.join('、')} 的读者看到的也是${quoted(texts, '、')}${more}。`,
        `${mend}各语言都相同的名称，每种语言照写一遍。`,
      ];
    },
  }),
  'unknown-language': error<{ language: string } & Choice>({
    en: ({ language, nearest, allowed }) => [
      `“${language}” is not a language of this publication.`,
      `${choice.en(nearest, allowed)} Languages are listed under “languages” in content/site.yaml.`,
    ],
    'zh-CN': ({ language, nearest, allowed }) => [
      `“${language}”不是本刊的语言。`,
      `${choice['zh-CN'](nearest, allowed)}语言列在 content/site.yaml 的 languages 里。`,
    ],
  }),
  'unworded-language': warning<{ language: string; shown: string }>({
    en: ({ language, shown }) => [
      `The words around the stories (menu, source, table …) are not translated into ${language}.`,
      `They appear in ${shown}. A language is one file in src/words.`,
    ],
    'zh-CN': ({ language, shown }) => [
      `稿件以外的文字（菜单、来源、表格……）还没有 ${language} 版。`,
      `这些地方将显示 ${shown}。每种语言是 src/words 里的一个文件。`,
    ],
  }),
  'unread-language': warning<{ language: string }>({
    en: ({ language }) => [
      `Numbers in ${language} are checked by their digits alone: number words, words such as “more than” and “fell by”, and scales such as “million” are not read.`,
      'Bind digits with the unit as the site writes it. A language that is read is one file in src/languages.',
    ],
    'zh-CN': ({ language }) => [
      `${language} 里的数只按数字核对：数词、“超过”“下降”之类的词和“百万”之类的数位词都读不了。`,
      '请只绑定数字和网站所写的单位。能读的语言在 src/languages 里，每种一个文件。',
    ],
  }),
  'unknown-page': error<{ page: string } & Choice>({
    en: ({ page, nearest, allowed }) => [
      `The menu names a page “${page}” that does not exist.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ page, nearest, allowed }) => [
      `菜单里的页面“${page}”不存在。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'reserved-name': error<{ name: string }>({
    en: ({ name }) => [
      `“${name}” is an address that the site itself needs.`,
      'Choose another name.',
    ],
    'zh-CN': ({ name }) => [`“${name}”是站点自己要用的地址。`, '请换一个名字。'],
  }),
  'lonely-edition': warning<{ edition: string; nearest: string }>({
    en: ({ edition, nearest }) => [
      `No other story is of the edition “${edition}”, which is far from the story’s date.`,
      `Did you mean “${nearest}”? If the edition is new, give it content/editions/<language>/${edition}.md or a second story.`,
    ],
    'zh-CN': ({ edition, nearest }) => [
      `“${edition}”这一期只有这一篇稿件，与稿件的日期也相去很远。`,
      `是不是想写“${nearest}”？如果是新的一期，请建 content/editions/<语言>/${edition}.md，或加第二篇稿件。`,
    ],
  }),
  'updated-before-date': error<{ date: string; updated: string }>({
    en: ({ date, updated }) => [
      `“updated” is ${updated}, before the story’s own date, ${date}.`,
      'Write the day of the last change, or leave “updated” out; or correct “date”.',
    ],
    'zh-CN': ({ date, updated }) => [
      `updated 是 ${updated}，早于稿件的日期 ${date}。`,
      '请写最后一次改动的日期，或去掉 updated；也可能是 date 写错了。',
    ],
  }),
  'starting-text': warning<{ written: string }>({
    en: ({ written }) => [
      `“${written}” is what the starting file says to its editor, and readers would see it.`,
      'Write your own text over it, or take it out.',
    ],
    'zh-CN': ({ written }) => [
      `“${written}”是起始文件写给编辑看的话，读者会看到。`,
      '请换成自己的文字，或删去。',
    ],
  }),
  'no-stories': warning<{ edition: string }>({
    en: ({ edition }) => [
      `The edition “${edition}” has no published story.`,
      `Add one with npm run new -- story <id>, and set its edition to "${edition}".`,
    ],
    'zh-CN': ({ edition }) => [
      `“${edition}”这一期还没有已发布的稿件。`,
      `用 npm run new -- story <id> 新建一篇，并把 edition 设为 "${edition}"。`,
    ],
  }),
  'accent-contrast': warning<{ accent: string; ratio: string; theme: string }>({
    en: ({ accent, ratio, theme }) => [
      `The accent ${accent} stands at only ${ratio}:1 against the ${theme} page; text needs 4.5:1.`,
      'Choose a darker colour; until then it is darkened or lightened where it is text.',
    ],
    'zh-CN': ({ accent, ratio, theme }) => [
      `强调色 ${accent} 与${theme === 'dark' ? '深色' : '浅色'}底的对比只有 ${ratio}:1，文字需要 4.5:1。`,
      '请选深一些的颜色；在此之前，用作文字时会自动调深或调浅。',
    ],
  }),
  'url-parts': error<{ got: string; parts: readonly string[] }>({
    en: ({ got, parts }) => [
      `“${got}” in “url” holds ${parts.map((part) => `“${part}”`).join(', ')}, which no page’s address can keep.`,
      'Write where the site stands and nothing more: https://, the host, and perhaps a path.',
    ],
    'zh-CN': ({ got, parts }) => [
      `url 里的“${got}”带有${parts.map((part) => `“${part}”`).join('、')}，各页的网址都保留不了。`,
      '请只写站点所在的网址：https://、主机名，必要时加路径。',
    ],
  }),
  'duplicate-language': error<{ language: string }>({
    en: ({ language }) => [`The language “${language}” is listed twice.`, 'Keep one of the two.'],
    'zh-CN': ({ language }) => [`语言“${language}”列了两次。`, '请只留一个。'],
  }),
  'edition-differs': warning<{ slug: string; edition: string; other: string; file: string }>({
    en: ({ slug, edition, other, file }) => [
      `“${slug}” belongs to the edition “${edition}” here and to “${other}” in ${file}.`,
      'Give the story the same edition in every language.',
    ],
    'zh-CN': ({ slug, edition, other, file }) => [
      `“${slug}”在这里属于“${edition}”，在 ${file} 里却属于“${other}”。`,
      '请让同一篇稿件在各语言里属于同一期。',
    ],
  }),
  'missing-page-translation': warning<{ page: string; languages: readonly string[] }>({
    en: ({ page, languages }) => [
      `The page “${page}” in the menu does not exist in ${languages.join(', ')}.`,
      `Add ${languages.map((language) => `content/pages/${language}/${page}.md`).join(' and ')}; until then the menu there leaves it out.`,
    ],
    'zh-CN': ({ page, languages }) => [
      `菜单里的页面“${page}”缺少这些语言：${languages.join('、')}。`,
      `请加上 ${languages.map((language) => `content/pages/${language}/${page}.md`).join('、')}；在此之前，那些语言的菜单里没有它。`,
    ],
  }),
} as const;

/** How many texts a warning quotes. */
const shown = 3;

function quoted(texts: readonly string[], comma: string): string {
  return texts
    .slice(0, shown)
    .map((text) => `“${shorten(text)}”`)
    .join(comma);
}

/** A text as it is to be written, by language: what is missing is left to the editor. */
function inEach(text: string, missing: readonly string[], languages: readonly string[]): string {
  const written = JSON.stringify(shorten(text));
  const each = languages.map(
    (language) => `"${language}": ${missing.includes(language) ? '"…"' : written}`,
  );
  return `{ ${each.join(', ')} }`;
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
