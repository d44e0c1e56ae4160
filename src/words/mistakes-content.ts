import { choice, error, warning } from './mistake-words.ts';

interface Choice {
  readonly nearest?: string | undefined;
  readonly allowed: readonly string[];
}

/** Mistakes in the publication, its stories and its charts. */
export const contentMistakes = {
  'unknown-chart-type': error<{ type: string } & Choice>({
    en: ({ type, nearest, allowed }) => [
      `There is no chart type “${type}”.`,
      `${choice.en(nearest, allowed)} npm run dev shows a sample of each at /gallery/.`,
    ],
    'zh-CN': ({ type, nearest, allowed }) => [
      `没有“${type}”这种图表。`,
      `${choice['zh-CN'](nearest, allowed)}各种图表的示例：npm run dev 打开后看 /gallery/。`,
    ],
  }),
  'unknown-chart-option': error<{ option: string; type: string } & Choice>({
    en: ({ option, type, nearest, allowed }) => [
      `“${option}” means nothing in a chart of the type “${type}”.`,
      `${choice.en(nearest, allowed)} npm run dev explains each at /gallery/${type}/.`,
    ],
    'zh-CN': ({ option, type, nearest, allowed }) => [
      `“${type}”这种图表没有“${option}”这一项。`,
      `${choice['zh-CN'](nearest, allowed)}各项的说明：npm run dev 打开后看 /gallery/${type}/。`,
    ],
  }),
  'unknown-channel-field': error<{ channel: string; field: string; dataset: string } & Choice>({
    en: ({ channel, field, dataset, nearest, allowed }) => [
      `${channel}: “${field}” is not a field of the dataset “${dataset}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ channel, field, dataset, nearest, allowed }) => [
      `${channel}：“${field}”不是数据集“${dataset}”的字段。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'channel-type': error<{ channel: string; field: string; needs: string } & Choice>({
    en: ({ channel, field, needs, nearest, allowed }) => [
      `${channel}: “${field}” does not hold ${needs === 'number' ? 'numbers' : needs}.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ channel, field, needs, nearest, allowed }) => [
      `${channel}：“${field}”里不是${needs === 'number' ? '数字' : needs}。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'mixed-units': error<{ channel: string; units: readonly string[] }>({
    en: ({ channel, units }) => [
      `${channel}: the rows are measured in different units (${units.join(', ')}) and cannot share one scale.`,
      'Choose rows of one unit with “rows: […]”, or draw two charts.',
    ],
    'zh-CN': ({ channel, units }) => [
      `${channel}：各行单位不同（${units.join('、')}），不能用同一把尺。`,
      '用“rows: […]”选单位相同的行，或分成两张图。',
    ],
  }),
  'empty-chart': error<{ dataset: string }>({
    en: ({ dataset }) => [
      `There is nothing to draw: no row of “${dataset}” has a value.`,
      'Fill in the dataset, or take the chart away.',
    ],
    'zh-CN': ({ dataset }) => [
      `没有可画的数据：“${dataset}”里没有一行有数值。`,
      '请补上数据，或去掉这张图。',
    ],
  }),
  'chart-value': error<{ detail: { en: string; 'zh-CN': string } }>({
    en: ({ detail }) => [detail.en, 'Choose another chart type, or other rows.'],
    'zh-CN': ({ detail }) => [detail['zh-CN'], '请换一种图表，或换几行数据。'],
  }),
  'unused-chart': warning<{ id: string }>({
    en: ({ id }) => [
      `No story uses the chart “${id}”.`,
      `Put ::chart{#${id}} in a story, or delete the file. Its own page is built all the same.`,
    ],
    'zh-CN': ({ id }) => [
      `没有稿件用到图表“${id}”。`,
      `请在稿件里写 ::chart{#${id}}，或删去这个文件。它自己的页面照常生成。`,
    ],
  }),
  'unknown-chart': error<{ id: string } & Choice>({
    en: ({ id, nearest, allowed }) => [`There is no chart “${id}”.`, choice.en(nearest, allowed)],
    'zh-CN': ({ id, nearest, allowed }) => [`没有图表“${id}”。`, choice['zh-CN'](nearest, allowed)],
  }),
  'unknown-story': error<{ slug: string } & Choice>({
    en: ({ slug, nearest, allowed }) => [
      `The link leads to a story “${slug}” that does not exist in this language.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ slug, nearest, allowed }) => [
      `链接指向的稿件“${slug}”在这个语言里不存在。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'unknown-link': error<{ address: string } & Choice>({
    en: ({ address, nearest, allowed }) => [
      `The link “${address}” leads to no page of this site.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ address, nearest, allowed }) => [
      `链接“${address}”在本站没有对应的页面。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'unsafe-link': error<{ address: string }>({
    en: ({ address }) => [
      `The link “${address}” would run a script or hide its target.`,
      'Link to an http, https or mailto address, or to a page of this site.',
    ],
    'zh-CN': ({ address }) => [
      `链接“${address}”会运行脚本或隐藏去向。`,
      '请链接到 http、https、mailto 地址，或本站的页面。',
    ],
  }),
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
  'picture-incomplete': error<{ missing: readonly string[] }>({
    en: ({ missing }) => [
      `The picture has no ${missing.join(', no ')}.`,
      `Add ${missing.map((field) => `${field}="…"`).join(' ')}: readers who do not see it need the alt text, every picture its caption and credit. In a text a picture is written ::figure{src="…" alt="…" caption="…" credit="…"}.`,
    ],
    'zh-CN': ({ missing }) => [
      `图片缺少 ${missing.join('、')}。`,
      `请补上 ${missing.map((field) => `${field}="…"`).join(' ')}：看不见图的读者靠 alt，每张图都要有说明和署名。正文里的图写作 ::figure{src="…" alt="…" caption="…" credit="…"}。`,
    ],
  }),
  'missing-picture': error<{ src: string } & Choice>({
    en: ({ src, nearest, allowed }) => [
      `There is no picture public/${src}.`,
      `${choice.en(nearest, allowed)} Pictures stand in public/ and are named from there.`,
    ],
    'zh-CN': ({ src, nearest, allowed }) => [
      `没有图片 public/${src}。`,
      `${choice['zh-CN'](nearest, allowed)}图片放在 public/ 里，路径从那里写起。`,
    ],
  }),
  'unknown-directive': error<{ name: string } & Choice>({
    en: ({ name, nearest, allowed }) => [
      `“::${name}” means nothing here.`,
      `${choice.en(nearest, allowed)} A chart is written ::chart{#id}.`,
    ],
    'zh-CN': ({ name, nearest, allowed }) => [
      `“::${name}”没有意义。`,
      `${choice['zh-CN'](nearest, allowed)}插入图表写作 ::chart{#id}。`,
    ],
  }),
  'unclosed-box': error<{ name: string }>({
    en: ({ name }) => [`The box “:::${name}” never ends.`, 'Close it with a line “:::”.'],
    'zh-CN': ({ name }) => [`方框“:::${name}”没有结束。`, '请用单独一行“:::”结束它。'],
  }),
  'unknown-footnote': error<{ label: string }>({
    en: ({ label }) => [
      `The footnote “[^${label}]” has no text.`,
      `Add a line “[^${label}]: …” at the end.`,
    ],
    'zh-CN': ({ label }) => [`脚注“[^${label}]”没有内容。`, `请在文末加上一行“[^${label}]: …”。`],
  }),
  'unknown-reason': error<{ reason: string } & Choice>({
    en: ({ reason, nearest, allowed }) => [
      `“${reason}” is no reason for leaving a number unbound.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ reason, nearest, allowed }) => [
      `“${reason}”不是数字可以不绑定的理由。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'claim-without-statement': error<{ address: string }>({
    en: ({ address }) => [
      'The claim does not say what it states.',
      `Add the statement as the link's title: (claim:${address} "is max").`,
    ],
    'zh-CN': ({ address }) => [
      '这个说法没有写明它断言什么。',
      `请把断言写成链接标题：(claim:${address} "is max")。`,
    ],
  }),
  'missing-cell': error<{ address: string }>({
    en: ({ address }) => [
      `The cell ${address} has no value to show.`,
      'Fill in the dataset, or write the sentence without this number.',
    ],
    'zh-CN': ({ address }) => [
      `单元格 ${address} 没有数值可显示。`,
      '请先补上数据，或改写句子不用这个数。',
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
  'duplicate-language': error<{ language: string }>({
    en: ({ language }) => [`The language “${language}” is listed twice.`, 'Keep one of the two.'],
    'zh-CN': ({ language }) => [`语言“${language}”列了两次。`, '请只留一个。'],
  }),
  'unpublished-story': error<{ slug: string; file: string }>({
    en: ({ slug, file }) => [
      `The link leads to “${slug}”, which is not published: ${file} is a draft, or its time has not come.`,
      'Publish that story together with this one, or take the link out.',
    ],
    'zh-CN': ({ slug, file }) => [
      `链接指向的“${slug}”尚未发布：${file} 是草稿，或还没到发布时间。`,
      '请与本篇同时发布那一篇，或去掉这个链接。',
    ],
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
  'bad-directive': error<{ written: string; example: string }>({
    en: ({ written, example }) => [
      `“${written}” cannot be read.`,
      `Write it ${example}, on a line of its own, with half-width colons, braces and quotes.`,
    ],
    'zh-CN': ({ written, example }) => [
      `“${written}”读不懂。`,
      `请写成 ${example}，单独占一行，冒号、花括号、引号用半角。`,
    ],
  }),
  'unopened-box': error<Record<never, never>>({
    en: () => [
      'This “:::” ends no box.',
      'Begin the box with a line “:::aside”, or delete this line.',
    ],
    'zh-CN': () => ['这个“:::”没有对应的方框。', '请在方框开头写一行“:::aside”，或删去这一行。'],
  }),
  'unread-markup': error<{ written: string }>({
    en: ({ written }) => [
      `“${written}” stands in the text as it is: it was not read as a bound number or a box.`,
      'Write [words](fact:dataset/key/field) with half-width brackets and colon, spaces in it as %20; charts, pictures and boxes on a line of their own.',
    ],
    'zh-CN': ({ written }) => [
      `“${written}”会原样出现在文中：它没有被当作绑定的数字或方框。`,
      '请写成 [文字](fact:数据集/键/字段)，括号和冒号用半角，空格写作 %20；图表、图片和方框要单独占一行。',
    ],
  }),
  'empty-link': error<{ address: string }>({
    en: ({ address }) => [
      `The link to “${address}” has no words.`,
      'Put words between its brackets. Only fact: fills them in by itself.',
    ],
    'zh-CN': ({ address }) => [
      `指向“${address}”的链接没有文字。`,
      '请在方括号里写上文字。只有 fact: 会自动填上。',
    ],
  }),
  'too-deep': error<Record<never, never>>({
    en: () => [
      'This text holds marks inside marks, thousands of levels deep.',
      'Look for a long run of *, _, > or :::, and delete it.',
    ],
    'zh-CN': () => [
      '这段文字里标记套标记，有上千层。',
      '请找一找连成一长串的 *、_、> 或 :::，把它删去。',
    ],
  }),
  'long-row': error<{ columns: number }>({
    en: ({ columns }) => [
      `This row has more cells than the ${columns} columns of its table: readers would not see the rest.`,
      'Give the head of the table as many cells, or write a pipe that is text as \\|.',
    ],
    'zh-CN': ({ columns }) => [
      `这一行的格子比表头的 ${columns} 列多：多出来的读者看不到。`,
      '请给表头补上列；如果竖线是文字，写作 \\|。',
    ],
  }),
  'duplicate-footnote': error<{ label: string }>({
    en: ({ label }) => [
      `There are two footnotes “[^${label}]”.`,
      'Give one of them another label, in the text too.',
    ],
    'zh-CN': ({ label }) => [`脚注“[^${label}]”写了两次。`, '请给其中一个换个标记，正文里也要改。'],
  }),
  'unused-footnote': warning<{ label: string }>({
    en: ({ label }) => [
      `Nothing refers to the footnote “[^${label}]”, so that readers will not see it.`,
      `Put [^${label}] in the text, or delete the footnote.`,
    ],
    'zh-CN': ({ label }) => [
      `正文没有用到脚注“[^${label}]”，读者看不到它。`,
      `请在正文里写上 [^${label}]，或删去这条脚注。`,
    ],
  }),
} as const;
