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

/** 看到的颜色较少的读者。 */
const fewerHues = { protan: '红色盲', deutan: '绿色盲', tritan: '蓝色盲' } as const;

export const contentMistakes: MistakeTexts<typeof contentMistakesKinds> = {
  'duplicate-slug': ({ slug, other }) => [
    `“${slug}”这个地址已被 ${other} 占用。`,
    '请给其中一个文件改名，或修改它的 slug 或 redirectFrom。',
  ],
  'missing-translation': ({ slug, languages }) => [
    `稿件“${slug}”缺少这些语言：${languages.join('、')}。`,
    `请加上 ${languages.map((language) => `content/stories/${language}/${slug}.md`).join('、')}；在此之前，切换语言会转到该语言的首页。`,
  ],
  'one-language': ({ texts, missing, languages, field }) => {
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
  'newer-format': ({ format, current }) => [
    `文件是格式 ${format}，这个版本的生成器最多认识到 ${current}。`,
    '请安装最新版：npm install yearlight@latest',
  ],
  'unknown-language': ({ language, nearest, allowed }) => [
    `“${language}”不是本刊的语言。`,
    `${choice(nearest, allowed)}语言列在 content/site.yaml 的 languages 里。`,
  ],
  'unworded-language': ({ language, shown }) => [
    `稿件以外的文字（菜单、来源、表格……）还没有 ${language} 版。`,
    `这些地方将显示 ${shown}。每种语言是 src/words 里的一个文件夹。`,
  ],
  'unread-language': ({ language }) => [
    `${language} 里的数只按数字核对：数词、“超过”“下降”之类的词和“百万”之类的数位词都读不了。`,
    '请只绑定数字和网站所写的单位。能读的语言在 src/languages 里，每种一个文件。',
  ],
  'unknown-page': ({ page, nearest, allowed }) => [
    `菜单里的页面“${page}”不存在。`,
    choice(nearest, allowed),
  ],
  'reserved-name': ({ name }) => [`“${name}”是站点自己要用的地址。`, '请换一个名字。'],
  'lonely-edition': ({ edition, nearest }) => [
    `“${edition}”这一期只有这一篇稿件，与稿件的日期也相去很远。`,
    `是不是想写“${nearest}”？如果是新的一期，请建 content/editions/<语言>/${edition}.md，或加第二篇稿件。`,
  ],
  'updated-before-date': ({ date, updated }) => [
    `updated 是 ${updated}，早于稿件的日期 ${date}。`,
    '请写最后一次改动的日期，或去掉 updated；也可能是 date 写错了。',
  ],
  'starting-text': ({ written }) => [
    `“${written}”是起始文件写给编辑看的话，读者会看到。`,
    '请换成自己的文字，或删去。',
  ],
  'no-stories': ({ edition }) => [
    `“${edition}”这一期还没有已发布的稿件。`,
    `用 npm run new -- story <id> 新建一篇，并把 edition 设为 "${edition}"。`,
  ],
  'accent-contrast': ({ accent, ratio, theme }) => [
    `强调色 ${accent} 与${theme === 'dark' ? '深色' : '浅色'}底的对比只有 ${ratio}:1，文字需要 4.5:1。`,
    '请选深一些的颜色；在此之前，用作文字时会自动调深或调浅。',
  ],
  'brand-contrast': ({ colour, ratio, mend }) => [
    `颜色 ${colour} 与浅色底的对比只有 ${ratio}:1，图形需要 3:1。`,
    `请写 "${mend}"（在此之前就按它显示），或选更深的颜色。`,
  ],
  'brand-alike': ({ colour, other, sight }) => [
    `颜色 ${colour} 和 ${other} ${sight === 'all' ? '' : `在${fewerHues[sight]}的读者看来`}分不清。`,
    '请把其中一个调得明显更深或更浅，或换一种色相。',
  ],
  'colours-many': ({ count, most }) => [
    `写了 ${count} 种颜色，图形最多用 ${most} 种。`,
    `请删去第 ${most} 种以后的。`,
  ],
  'missing-file': ({ path, nearest, allowed }) => [
    `没有文件 public/${path}。`,
    `${choice(nearest, allowed)}文件放在 public/ 里，路径从那里写起。`,
  ],
  'missing-font': ({ path }) => [
    `没有字体 ${path}：public/ 里没有，已安装的包里也没有。`,
    '请把 .woff2、.woff、.ttf 或 .otf 文件放进 public/ 并从那里写起；或安装 @fontsource 的包，写它的文件，例如 @fontsource/lora/files/lora-latin-700-normal.woff2。',
  ],
  'no-font': ({ path }) => [
    `${path} 不是可以裁剪的字体文件。`,
    '请写 .woff2、.woff、.ttf 或 .otf 文件。',
  ],
  'url-parts': ({ got, parts }) => [
    `url 里的“${got}”带有${parts.map((part) => `“${part}”`).join('、')}，各页的网址都保留不了。`,
    '请只写站点所在的网址：https://、主机名，必要时加路径。',
  ],
  'duplicate-language': ({ language }) => [`语言“${language}”列了两次。`, '请只留一个。'],
  'edition-differs': ({ slug, edition, other, file }) => [
    `“${slug}”在这里属于“${edition}”，在 ${file} 里却属于“${other}”。`,
    '请让同一篇稿件在各语言里属于同一期。',
  ],
  'missing-page-translation': ({ page, languages }) => [
    `菜单里的页面“${page}”缺少这些语言：${languages.join('、')}。`,
    `请加上 ${languages.map((language) => `content/pages/${language}/${page}.md`).join('、')}；在此之前，那些语言的菜单里没有它。`,
  ],
};

export const publicMistakes: MistakeTexts<typeof publicMistakesKinds> = {
  'link-outside': () => [
    '这是一个链接，指向 public 以外，或者指向隐藏文件：那里的内容会被公开。',
    '请把要给读者的文件复制到这里，换掉链接；或删除它。',
  ],
  'hidden-files': ({ paths }) => [
    `名字以点开头的不会发布：${some(paths, '、', (count) => `，另有 ${count} 个`)}。`,
    '请删除；要给读者的，请改名。只有 .well-known 文件夹会发布。',
  ],
  'public-taken': ({ address }) => [
    `${address} 由程序生成，这个文件占了它的位置。`,
    '请改名，或删除它。',
  ],
  'vanished-address': ({ address, draft, field, file }) => [
    `${address} 发布过，现在那里什么也没有：指向它的链接都断了。`,
    draft
      ? `它是 ${draft} 里的草稿。请重新发布；确实不要了，就删掉这一行。`
      : field
        ? `请让旧网址转过去：在${file ? ` ${file} ` : '代替它的文件'}里写 ${field}。从未上过网，或确实不要了，就删掉这一行。`
        : '请按这个名字恢复它。从未上过网，或确实不要了，就删掉这一行。',
  ],
  'alike-names': ({ other }) => [
    `这个名字与 ${other} 只有大小写或重音符号的存法不同：在许多磁盘和服务器上它们是同一个文件。`,
    '请给其中一个改名。',
  ],
};

const wanted: Readonly<Record<WantedEntry, string>> = {
  config: '请导出 defineConfig 的结果：export default defineConfig({ charts: { … } })。',
  chart:
    '请用 defineChart(options, { about, channels, read, draw, describe }) 定义图表种类；名字只用小写字母、数字和连字符。',
  directive:
    '请写成 { texts: […], settings: […], render: ({ texts, settings }) => "…" }；名字只用小写字母。',
  output:
    '请写成 { of: "data" 或 "charts", extension: "tsv", name: "TSV", mediaType: "text/tab-separated-values", write: (subject, publication, language) => "…" }。',
  page: '请写成 { ids: (data, language) => […], title: (data, language, id) => "…", component: "./parts/Port.astro" }；名字就是页面所在的文件夹，只用小写字母、数字和连字符。',
  component: '请写组件文件相对站点文件夹的路径，例如 "./parts/Footer.astro"，文件要确实存在。',
};

export const pluginMistakes: MistakeTexts<typeof pluginKinds> = {
  'config-broken': ({ reason }) => [
    `这份配置运行不了：${reason}。`,
    '请先改正代码，在此之前不检查别的内容。',
  ],
  'config-entry': ({ entry, wants }) => [`“${entry}”的内容不对。`, wanted[wants]],
  'config-taken': ({ entry, name }) => [
    `“${entry}”与自带的 ${name} 同名。`,
    '请换一个名字：自带的不能被替换。',
  ],
  'unknown-component': ({ name, nearest, allowed }) => [
    `没有可替换的组件“${name}”。`,
    choice(nearest, allowed),
  ],
};
