import type { EmbedWords } from '../contract/embeds.ts';

export const embedWords: EmbedWords = {
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
};
