import { error, warning } from './phrases.ts';

const most = 6;

function some(paths: readonly string[], comma: string, more: (count: number) => string): string {
  const rest = paths.length - most;
  return paths.slice(0, most).join(comma) + (rest > 0 ? more(rest) : '');
}

/** Mistakes in what is published as it is: the files of `public/`. */
export const publicMistakes = {
  'link-outside': error<{ path: string }>({
    en: () => [
      'This is a link that leads out of public, or to a hidden file: what lies there would be published.',
      'Put a copy of what readers are to have in the place of the link, or delete it.',
    ],
    'zh-CN': () => [
      '这是一个链接，指向 public 以外，或者指向隐藏文件：那里的内容会被公开。',
      '请把要给读者的文件复制到这里，换掉链接；或删除它。',
    ],
  }),
  'hidden-files': warning<{ paths: readonly string[] }>({
    en: ({ paths }) => [
      `What begins with a dot is not published: ${some(paths, ', ', (count) => ` and ${count} more`)}.`,
      'Delete it, or rename it where readers are to have it. The folder .well-known alone is published.',
    ],
    'zh-CN': ({ paths }) => [
      `名字以点开头的不会发布：${some(paths, '、', (count) => `，另有 ${count} 个`)}。`,
      '请删除；要给读者的，请改名。只有 .well-known 文件夹会发布。',
    ],
  }),
  'public-taken': error<{ address: string }>({
    en: ({ address }) => [
      `The build makes ${address} itself, and this file stands in its place.`,
      'Rename it, or delete it.',
    ],
    'zh-CN': ({ address }) => [
      `${address} 由程序生成，这个文件占了它的位置。`,
      '请改名，或删除它。',
    ],
  }),
  'alike-names': warning<{ other: string }>({
    en: ({ other }) => [
      `This name and ${other} differ only in capital letters or in how accents are stored: on many disks and servers the two are one.`,
      'Rename one of them.',
    ],
    'zh-CN': ({ other }) => [
      `这个名字与 ${other} 只有大小写或重音符号的存法不同：在许多磁盘和服务器上它们是同一个文件。`,
      '请给其中一个改名。',
    ],
  }),
} as const;
