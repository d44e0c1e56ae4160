import type { BindingWords } from '../contract/binding.ts';

export const bindingWords: BindingWords = {
  noStory: (slug, nearest) =>
    `没有“${slug}”这篇报道。${nearest ? `是不是想写 ${nearest}？` : '请写它的短名：文件名去掉 .md。'}`,
  broken: (file) => `${file} 读不出来。原因请看 check，改好后再来。`,
  head: (file, proposals) => `${file}：有 ${proposals} 个数字没有绑定，而数据集里有同样的数。`,
  nothing: (file) => `${file}：凡是这篇报道的数据集里有的数字，都已绑定。`,
  several: (candidates) => `有 ${candidates} 个单元格都是这个数：`,
  unnamed: '上下文没有提到这个单元格',
  ask: (candidates) =>
    candidates === 1
      ? '回车绑定，s 跳过，q 结束'
      : `按 1–${Math.min(candidates, 9)} 绑定到那个单元格，s 跳过，q 结束`,
  asIs: '保持原样',
  bound: (count, file) => `${file}：绑定了 ${count} 个数字。`,
  left: (count) => `还有 ${count} 个数字保持原样，等你选择。`,
  hint: '没有写入任何内容。请在终端里运行来逐个选择；加上 --yes，则只绑定只有一个单元格相符、毫无疑义的数字。',
  refused: (written) => `“${written}”绑定后会出现错误，因此保持原样。`,
  conflict: (file) => `${file} 的同一处刚被别人改过。请再运行一次。`,
};
