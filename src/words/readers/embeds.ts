/** What is said to those who take a chart into pages of their own, and on the charts they took. */
export interface EmbedWords {
  /** The tool under a chart, and the heading of what it opens. */
  readonly embed: string;
  readonly heading: string;
  readonly intro: string;
  readonly retired: string;
  /** Under a table that does not have all rows. */
  readonly firstRows: (shown: number, all: number) => string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly preview: string;
  readonly code: string;
  readonly kind: string;
  readonly theme: string;
  readonly width: string;
  readonly language: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly fluid: string;
  /** The kinds of code: what each is called, and for whom it is. */
  readonly kinds: Readonly<
    Record<
      'element' | 'script-frame' | 'frame' | 'inline' | 'picture' | 'wechat',
      readonly [name: string, use: string]
    >
  >;
  readonly pictures: string;
  readonly pictureNames: Readonly<Record<'light' | 'dark' | 'wide' | 'square', string>>;
  /** What a page with a strict content security policy must allow. */
  readonly policy: (origin: string) => string;
  /** The address that shows the chart for ever as it was in an edition. */
  readonly permanent: (edition: string) => string;
}

export const embedWords: Readonly<Record<'en' | 'zh-CN', EmbedWords>> = {
  en: {
    embed: 'Embed',
    heading: 'Embed this chart',
    intro: 'Copy one of these into your page.',
    retired: 'No longer kept up',
    firstRows: (shown, all) =>
      `These are the first ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} rows; the page of the chart has them all.`,
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    preview: 'Preview',
    code: 'Code',
    kind: 'Kind',
    theme: 'Theme',
    width: 'Width',
    language: 'Language',
    themes: { auto: 'As the page', light: 'Light', dark: 'Dark' },
    fluid: 'Full width',
    kinds: {
      element: [
        'Chart element',
        'Always as high as it is, loads when near the view, follows light and dark.',
      ],
      'script-frame': [
        'Frame and script',
        'The same with a plain frame, for editors that keep frames.',
      ],
      frame: [
        'Frame alone',
        'No script; a height for narrow screens and one for wide. For a page that is always dark, choose the dark theme.',
      ],
      inline: [
        'In the page',
        'No frame; for pages that trust this publication, where its server lets them read it.',
      ],
      picture: ['Picture', 'For editors that strip everything else.'],
      wechat: [
        'WeChat',
        'For official accounts: upload the picture there first, where it is filtered otherwise.',
      ],
    },
    pictures: 'Pictures',
    pictureNames: { light: 'Light', dark: 'Dark', wide: 'Cover 2.35:1', square: 'Cover 1:1' },
    policy: (origin) =>
      `A content security policy must allow ${origin} in script-src and frame-src; for “In the page”, in script-src and connect-src.`,
    permanent: (edition) => `As it is in the ${edition} edition, for ever`,
  },
  'zh-CN': {
    embed: '嵌入',
    heading: '把这张图放进你的文章',
    intro: '任选一种，把代码复制到你的页面里。',
    retired: '此图已停止更新',
    firstRows: (shown, all) => `此处只列前${shown}行，共${all}行；其余见图表页面。`,
    close: '关闭',
    copy: '复制',
    copied: '已复制',
    preview: '预览',
    code: '代码',
    kind: '方式',
    theme: '明暗',
    width: '宽度',
    language: '语言',
    themes: { auto: '随页面', light: '浅色', dark: '深色' },
    fluid: '满宽',
    kinds: {
      element: ['图表元素', '高度始终正好，临近视野才加载，明暗随你的页面。'],
      'script-frame': ['框架加脚本', '效果相同，适合只认 iframe 的编辑器。'],
      frame: ['只用框架', '不用脚本，窄屏、宽屏各留一个高度。页面始终是深色的，请选“深色”。'],
      inline: ['直接入页', '不用 iframe；适合信任本站的页面，须本站服务器允许跨域读取。'],
      picture: ['图片', '适合会去掉其他代码的编辑器。'],
      wechat: ['公众号', '用于微信公众号：外链图片会被过滤，请先把图片上传到公众号后台。'],
    },
    pictures: '图片',
    pictureNames: { light: '浅色', dark: '深色', wide: '封面 2.35:1', square: '封面 1:1' },
    policy: (origin) =>
      `页面若设有内容安全策略（CSP），须在 script-src 和 frame-src 中允许 ${origin}；“直接入页”则在 script-src 和 connect-src 中允许。`,
    permanent: (edition) => `${edition}版的样子，永不改变`,
  },
};
