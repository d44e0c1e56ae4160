import { type Choice, choice, error, warning } from './phrases.ts';

type Theme = 'light' | 'dark';

const page = {
  en: { light: 'light', dark: 'dark' },
  'zh-CN': { light: '浅色', dark: '深色' },
} as const;

/** What a chart's own colours are given to, and whether they can be seen and told apart. */
export const colourMistakes = {
  'unworn-colours': error<{ type: string }>({
    en: ({ type }) => [
      `Nothing in this chart of the type “${type}” wears a colour that has a name.`,
      'Name the field whose values are told apart by colour with “color”, or take “colours” away.',
    ],
    'zh-CN': ({ type }) => [
      `这张“${type}”图里没有可以按名称上色的东西。`,
      '请用 color 写明按哪个字段分颜色，或去掉 colours。',
    ],
  }),
  'unknown-coloured': error<{ name: string } & Choice>({
    en: ({ name, nearest, allowed }) => [
      `colours: nothing in this chart is called “${name}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ name, nearest, allowed }) => [
      `colours：图里没有叫“${name}”的。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'colour-contrast': warning<{
    name: string;
    colour: string;
    shown: string;
    ratio: string;
    theme: Theme;
  }>({
    en: ({ name, colour, shown, ratio, theme }) => [
      `“${name}”: ${colour} stands at only ${ratio}:1 against the ${page.en[theme]} page; shapes need 3:1. It is shown as ${shown} there.`,
      theme === 'light'
        ? `Write ${shown} or a darker colour of your own.`
        : `Write a colour for each page, { light: …, dark: "${shown}" } or lighter.`,
    ],
    'zh-CN': ({ name, colour, shown, ratio, theme }) => [
      `“${name}”：${colour} 与${page['zh-CN'][theme]}底的对比只有 ${ratio}:1，图形需要 3:1；在那里显示为 ${shown}。`,
      theme === 'light'
        ? `请写 ${shown} 或更深的颜色。`
        : `请分别写两种底色上的颜色：{ light: …, dark: "${shown}" }，深色底上可以更浅。`,
    ],
  }),
  'colours-alike': warning<{ name: string; other: string; theme: Theme; better: string }>({
    en: ({ name, other, theme, better }) => [
      `“${name}” and “${other}” look alike on the ${page.en[theme]} page, to readers who see fewer hues if not to all.`,
      `Make one of them lighter or darker: ${better} for “${name}” is of the same hue and farther off. A colour for each page: { light: …, dark: … }.`,
    ],
    'zh-CN': ({ name, other, theme, better }) => [
      `在${page['zh-CN'][theme]}底上，“${name}”和“${other}”的颜色太像，色觉不同的读者分不清。`,
      `请把其中一个调浅或调深：“${name}”用 ${better} 色相相同、差别更大。两种底色可以分别写：{ light: …, dark: … }。`,
    ],
  }),
};
