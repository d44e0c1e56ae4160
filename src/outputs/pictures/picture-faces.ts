import { faceVersion } from '../../theme/fonts/face-files.ts';

/** The faces that pictures are drawn with: Noto Sans SC and, for headlines, Noto Serif SC; SIL Open Font License. */
const faces = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
];

/** Marks that fill a square in those, which is right beside Han alone: ’ in “one’s” would stand in a gap. */
const squareMarks = '§±¶·×÷‐‘’“”†‡•…';

/** Letters that those lack, such as ł, ř and ş, or that seldom come without such; and the faces that have them. */
const europeanLetters = /[\u0100-\u036f\u0370-\u058f\u0900-\u097f\u1e00-\u1fff\u20a0-\u20cf]/;
const european = {
  letters: new RegExp(`${europeanLetters.source}|[${squareMarks}]`),
  faces: [
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
    '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  ],
};
const arabic = {
  letters: /\p{Script=Arabic}/u,
  faces: [
    '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  ],
};

const hebrew = {
  letters: /\p{Script=Hebrew}/u,
  faces: [
    '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    '@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
  ],
};
const thai = {
  letters: /\p{Script=Thai}/u,
  faces: [
    '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
    '@expo-google-fonts/noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf',
  ],
};
const hangul = {
  letters: /\p{Script=Hangul}/u,
  faces: [
    '@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf',
    '@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf',
  ],
};
/** In one colour: pictures have no more. */
const emoji = {
  letters: /(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
  faces: ['@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
};

/** Faces that are loaded where a picture has letters of theirs. */
const others = [european, arabic, hebrew, thai, hangul, emoji];

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The faces that characters are drawn with. */
export function facesFor(characters: string): readonly string[] {
  const needed = others.filter(({ letters }) => letters.test(characters));
  return [...faces, ...needed.flatMap((other) => other.faces)];
}

/**
 * A picture with its families named so that its words are all of one face: a letter that its family lacks is taken from
 * another, whatever its weight.
 */
export function inOneFace(svg: string): string {
  return inOneFamily(withNarrowMarks(emoji.letters.test(svg) ? withSignsApart(svg) : svg));
}

const beside = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u3001-\u301F\uFF01-\uFF60';
const marksApart = new RegExp(`(?<![${beside}])[${squareMarks}]+(?![${beside}])(?![^<]*>)`, 'gu');
const narrowStyle = ".narrow{font-family:'Noto Sans'}.headline .narrow{font-family:'Noto Serif'}";

/** Signs on every keyboard, which are narrow in any face. */
const plainMarks = new Map(Object.entries({ '‘': "'", '’': "'", '“': '"', '”': '"', '…': '...' }));

/**
 * The marks of other languages than Chinese and Japanese in faces where they are as narrow as letters. The drawing
 * program takes a text with Han whole from the face that has them: there they are the plain ones.
 */
function withNarrowMarks(svg: string): string {
  if (/^<svg[^>]* xml:lang="(?:zh|ja)/.test(svg)) return svg;
  const marked = svg.replace(/<text\b.*?<\/text>/gs, (text) =>
    text.replace(marksApart, (marks) =>
      eastAsian.test(text)
        ? marks.replace(/./g, (mark) => plainMarks.get(mark) ?? mark)
        : `<tspan class="narrow">${marks}</tspan>`,
    ),
  );
  return marked === svg ? svg : marked.replace('<style>', `<style>${narrowStyle}`);
}

/** Emoji one by one, without what joins them or colours them: a family as its people, a flag as its two letters. */
function withSignsApart(svg: string): string {
  return svg
    .replace(/(?:\u200D|\uFE0F|\p{Emoji_Modifier})/gu, '')
    .replace(/\p{Regional_Indicator}/gu, latinOf);
}

/** The letter that a letter of a flag stands for. */
function latinOf(indicator: string): string {
  return String.fromCodePoint((indicator.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41);
}

/** The characters, and those drawn in their place, which need a face as well: R of 🇷🇴. */
export function withDrawn(characters: string): string {
  return (
    characters +
    [...characters.matchAll(/\p{Regional_Indicator}/gu)].map(([each]) => latinOf(each)).join('')
  );
}

function inOneFamily(svg: string): string {
  const words = svg.replace(/<style>.*?<\/style>|<[^>]*>/gs, '');
  if (eastAsian.test(words) || !europeanLetters.test(words)) return svg;
  return svg.replaceAll(/'Noto (Sans|Serif) SC'/g, "'Noto $1'");
}

/** A face with the version of its package. */
export function versionOf(face: string): string {
  return `${face} ${faceVersion(face)}`;
}

/** Every face that a picture may be drawn with. */
export const pictureFaces: readonly string[] = [
  ...faces,
  ...others.flatMap((other) => other.faces),
];

/** The same, with the version of its package. */
export const faceVersions: readonly string[] = pictureFaces.map(versionOf);

/**
 * Whether a face is cut without what joins its signs: the drawing program takes a letter that a face lacks from another
 * one, but not several that are one sign there.
 */
export function isUnjoined(face: string): boolean {
  return emoji.faces.includes(face);
}
