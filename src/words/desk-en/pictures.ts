import type { PicturesWords } from '../desk-contract/pictures.ts';

export const picturesWords: PicturesWords = {
  title: 'Insert a picture',
  choose: 'Choose a file',
  dropHint: 'Or drop a JPEG, PNG, WebP or AVIF here, or paste it.',
  file: 'Name of the file',
  shape: 'Shape',
  shapes: {
    whole: 'Whole',
    wide: 'Wide 16:9',
    photo: 'Photo 3:2',
    square: 'Square',
    portrait: 'Upright 4:5',
  },
  focus: 'What matters most in the picture',
  focusHint:
    'Point at it, or move there with the arrow keys: what is cut off, is cut off elsewhere.',
  focusAt: (left, above) => `${left} % from the left, ${above} % from above`,
  size: (width, height, kilobytes) => `Stored as ${width} × ${height} pixels, ${kilobytes} KB.`,
  altHint: 'For those who do not see it: what it shows, in one sentence.',
  creditHint: 'Whose picture it is.',
  place: 'Where it stands',
  places: { text: 'In the text, at the cursor', head: 'At the head of the story' },
  stripped: 'Camera, place and time are left out of the stored file.',
  insert: 'Insert',
  inserted: 'The picture is in the story. It stays unsaved until you save.',
  otherFile: 'Another file',
  close: 'Close',
  faults: {
    notPicture: (file) =>
      `${file} is no picture that pages can show. Choose a JPEG, PNG, WebP or AVIF.`,
    unreadable: (file) =>
      `This browser cannot read ${file}: it is damaged, or of a kind that it does not know. Save it as JPEG and choose it again.`,
    tooMany: (megabytes) => `The file has more than ${megabytes} MB. Make it smaller first.`,
    tooSmall: (width, least) =>
      `The picture is ${width} pixels wide; on a page it needs ${least} at least.`,
    tooHeavy: (megabytes) =>
      `Even made smaller, the picture has more than ${megabytes} MB. Save it as JPEG first.`,
    damaged: 'What arrived is no whole JPEG or PNG. Nothing was stored.',
  },
};
