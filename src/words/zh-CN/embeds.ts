import type { EmbedWords } from '../contract/embeds.ts';

export const embedWords: EmbedWords = {
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
};
