import type { FrameWords } from '../desk-contract/frame.ts';

export const frameWords: FrameWords = {
  desk: '编辑台',
  menu: '各个页面',
  skip: '跳到正文',
  language: '编辑台的语言',
  theme: '明暗',
  themes: { auto: '随系统', light: '亮色', dark: '暗色' },
  locked: '这个浏览器没有编辑台的钥匙',
  lockedHint:
    '编辑台每次启动都会换一把新钥匙，别的网页和程序因此无法写入。请打开终端里印出的地址，或把它粘贴到这里。',
  key: '终端里的地址',
  open: '打开编辑台',
  closed: '编辑台已经关闭',
  closedHint: '运行它的命令已经结束。请用 “yearlight desk” 重新启动；你写下的内容都还在。',
  again: '再试一次',
  fault: (detail) => `编辑台自己出了故障：${detail}`,
  loading: '正在读取站点……',
};
