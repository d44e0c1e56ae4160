import type { PicturesWords } from '../desk-contract/pictures.ts';

export const picturesWords: PicturesWords = {
  title: '插入图片',
  choose: '选择文件',
  dropHint: '也可以把 JPEG、PNG、WebP 或 AVIF 拖到这里，或者粘贴。',
  file: '文件名',
  shape: '形状',
  shapes: {
    whole: '完整',
    wide: '横幅16:9',
    photo: '照片3:2',
    square: '方形',
    portrait: '竖幅4:5',
  },
  focus: '画面里最要紧的地方',
  focusHint: '点一下那里，或者用方向键移过去：裁剪时会留住它。',
  focusAt: (left, above) => `距左边${left}%，距上边${above}%`,
  size: (width, height, kilobytes) => `存为${width}×${height}像素，${kilobytes} KB。`,
  altHint: '写给看不见图的读者：用一句话说画面里有什么。',
  creditHint: '图片是谁的。',
  place: '放在哪里',
  places: { text: '正文里光标的位置', head: '报道的开头' },
  stripped: '存下的文件不带相机、地点和时间等信息。',
  insert: '插入',
  inserted: '图片已放进报道；保存之后才写入文件。',
  otherFile: '换一个文件',
  close: '关闭',
  faults: {
    notPicture: (file) => `${file} 不是网页能显示的图片。请选择 JPEG、PNG、WebP 或 AVIF。`,
    unreadable: (file) =>
      `这个浏览器读不了 ${file}：文件已损坏，或者是它不认识的格式。请另存为 JPEG 再选一次。`,
    tooMany: (megabytes) => `文件超过${megabytes} MB。请先缩小。`,
    tooSmall: (width, least) => `图片只有${width}像素宽，放在网页上至少要${least}像素。`,
    tooHeavy: (megabytes) => `缩小之后图片仍超过${megabytes} MB。请先另存为 JPEG。`,
    damaged: '收到的不是完整的 JPEG 或 PNG，什么也没有存。',
  },
};
