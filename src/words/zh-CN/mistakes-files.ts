import { z } from 'zod';
import { lookUp } from '../../schema/look-up.ts';
import { begun, type fileMistakes as fileMistakesKinds, isWord } from '../kinds/files.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import { choice, smallestLines } from './phrases.ts';

const typeWords: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
  record: '一组字段',
};

const howToWrite: Record<string, string> = {
  array: '请写成列表：YAML 里每项单独一行，前面加“- ”；JSON 里写在 [ 和 ] 之间。',
  object: '请写出它的各个字段：YAML 里每个字段单独一行，写作“字段名: …”；JSON 里写在 { 和 } 之间。',
};

/** Why the system does not give a file away, by its codes. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '：没有读取权限',
  EPERM: '：没有读取权限',
  ELOOP: '：链接绕成了圈',
  gone: '：它刚才还在，现在不见了',
  special: '：它不是普通文件',
  ENOENT: '：它链接到的文件不存在',
};

const typeNames = (type: string) => lookUp(typeWords, type) ?? type;

/** What the JSON parser's codes mean to an editor. */
const json: Readonly<Record<string, string>> = {
  Empty: '文件是空的',
  InvalidSymbol: '有没加引号的文字；只有数字、true、false 和 null 不加引号',
  InvalidNumberFormat: '数字的写法不对',
  PropertyNameExpected: '这里应当是加了双引号的字段名，或者前面多了一个逗号',
  ValueExpected: '这里缺一个值，或者前面多了一个逗号',
  ColonExpected: '缺一个冒号',
  CommaExpected: '这里前面缺一个逗号',
  CloseBraceExpected: '缺一个右花括号 }',
  CloseBracketExpected: '缺一个右方括号 ]',
  EndOfFileExpected: '结尾之后还有多余的内容',
  InvalidCommentToken: 'JSON 里不能写注释',
  UnexpectedEndOfComment: 'JSON 里不能写注释',
  UnexpectedEndOfString: '文字没有结束：缺右边的双引号',
  UnexpectedEndOfNumber: '数字没有写完',
  HalfCharacter: '\\uD800 到 \\uDFFF 之间的 \\u 缺了另一半',
  InvalidUnicode: '\\u 后面要有四位十六进制数字',
  InvalidEscapeCharacter: '反斜杠后面的字符不对',
  InvalidCharacter: '这里有不能出现的字符',
};

/** What the YAML parser's codes mean to an editor; the parser's own words serve where there is none. */
const yaml: Readonly<Record<string, string>> = {
  BARE_LINK: '以绑定的数字或链接开头的文字、花括号 { } 里含有它们的文字，要加引号',
  BAD_ALIAS: '以 * 开头的值要加引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠后面的字符不对',
  BAD_INDENT: '这一行的缩进与相邻各行不一致',
  BAD_SCALAR_START: '以这个字符开头的值要加引号',
  BLOCK_AS_IMPLICIT_KEY: '这一行有第二个“: ”；含有它的文字要加引号',
  BLOCK_IN_FLOW: '[ ] 和 { } 里面要写成一行，用逗号隔开',
  DUPLICATE_KEY: '这个字段已经写过一次，请只留一个',
  HALF_CHARACTER: '\\uD800 到 \\uDFFF 之间的 \\u 缺了另一半',
  MISSING_CHAR: '缺了东西：右引号、右括号、逗号，或冒号后面的空格',
  MULTILINE_IMPLICIT_KEY: '这里或上一行缺冒号，或者跨行的文字要加引号',
  MULTIPLE_DOCS: '文件中间有一行“---”',
  NON_STRING_KEY: '字段名的位置上是一个列表或一组字段',
  TAB_AS_INDENT: '这一行用了制表符缩进，请改用空格',
  TAG_RESOLVE_FAILED: '以 ! 开头的值要加引号',
  UNEXPECTED_TOKEN: '这里有多余的内容',
};

const chinese = z.locales.zhCN().localeError;

/** A schema’s complaint in its library’s own Chinese. */
function inChinese(issue: z.core.$ZodIssue): string {
  const said = chinese(issue as Parameters<typeof chinese>[0]);
  return (typeof said === 'string' ? said : said?.message) ?? issue.message;
}

export const fileMistakes: MistakeTexts<typeof fileMistakesKinds> = {
  'no-site': () => [
    '这个文件夹里没有站点：缺少 content/site.yaml。',
    `用 --site 指定一个含有 content/site.yaml 的文件夹；要新建自己的站点，就在这个文件里写上这几行：${smallestLines}。`,
  ],
  'unreadable-file': ({ reason }) => [
    `这里读不出来${lookUp(reasons, reason) ?? `（${reason}）`}。`,
    '请为自己加上读取权限，或把它放回原处，或删除它。',
  ],
  'not-utf8': ({ offset }) => [
    `文件不是 UTF-8 编码：第 ${offset} 个字节不成字符。`,
    '请用“UTF-8”编码重新保存（多数编辑器里叫“以编码保存”）。',
  ],
  'yaml-syntax': ({ code, detail }) => [
    `YAML 读不出来：${lookUp(yaml, code) ?? detail}。`,
    '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
  ],
  'json-syntax': ({ detail }) => [
    `JSON 读不出来：${lookUp(json, detail) ?? detail}。`,
    '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
  ],
  'no-front-matter': () => [
    '缺少文件开头的信息区，或者它没有结束。',
    '文件第一行写“---”，接着是 title 等字段，再用一行“---”结束。',
  ],
  'missing-field': ({ field, isJson }) => [`缺少“${field}”。`, `请补上${begun(field, isJson)}。`],
  'unknown-field': ({ field, nearest, allowed }) => [
    `这里没有“${field}”这一项。`,
    choice(nearest, allowed),
  ],
  'wrong-type': ({ field, expected, got }) => [
    `${field ? `“${field}”` : '整个文件'}应当是${typeNames(expected)}，现在是 ${got}。`,
    expected === 'string' && isWord(got)
      ? `如果本来就是文字，请加上引号："${got}"。`
      : (lookUp(howToWrite, expected) ?? `请在这里写${typeNames(expected)}。`),
  ],
  'unquoted-text': ({ written, read, kind }) => [
    `${written} 不加引号就不是文字：会被读成${kind === 'nothing' ? '空值' : kind === 'number' ? `数字 ${read}` : `是非值 ${read}`}。`,
    `请加上引号："${written}"。`,
  ],
  'cut-text': ({ text, comment }) => [
    text === ''
      ? `“${comment}”被读成注释，文字是空的。`
      : `文字到“${text}”就断了：后面的“${comment}”被读成注释。`,
    '请给整段文字加上引号。如果本来就是注释，前面留两个空格。',
  ],
  'invalid-choice': ({ field, got, nearest, allowed }) => [
    `“${field}”不能是“${got}”。`,
    choice(nearest, allowed),
  ],
  'invalid-date': ({ field, got }) => [
    `“${field}”里的“${got}”不是日期。`,
    '请写成“年-月-日”，补足零，且日子要真实存在，例如 2026-11-23；带时间的写作 2026-11-23T08:00:00+08:00。',
  ],
  'invalid-moment': ({ field, got }) => [
    `“${field}”里的“${got}”不是一个时刻：日期、时间、时区缺一不可。`,
    '请写成 2026-11-23T08:00:00+08:00 这样。',
  ],
  'invalid-url': ({ field, got }) => [
    `“${field}”里的“${got}”不是网址。`,
    '请写完整的网址，例如 https://example.org/',
  ],
  'invalid-value': ({ field, got, issue }) => [
    `“${field}”不能是 ${got}：${issue === 'empty-list' ? '列表是空的' : inChinese(issue)}。`,
    '请改成合适的值。',
  ],
  'invalid-colour': ({ field, got }) => [
    `“${field}”里的“${got}”不是颜色。`,
    '请写 # 和六位十六进制数字并加引号，例如 "#B3261E"。',
  ],
  'invalid-language': ({ language }) => [
    `“${language}”不是语言代码。`,
    '请写 zh-CN、en、pt-BR 这样的代码。',
  ],
  'duplicate-name': ({ name }) => [
    `同一对花括号里“${name}”写了两次。`,
    '请只留一个：两个里只有一个能算数。',
  ],
  'inexact-number': ({ written }) => [
    `数字 ${written} 的位数太多，无法精确保存。`,
    '请不要超过十五位数字；必要时换用更大的单位。',
  ],
  'invalid-name': ({ name }) => [
    `“${name}”不能用在网址里。`,
    '请改名：只用小写字母 a–z、数字和连字符“-”。',
  ],
  'missing-language': ({ field, languages }) => [
    `“${field}”缺少这些语言的文字：${languages.join('、')}。`,
    `请补上${languages.map((language) => `“${language}: …”`).join('和')}；各语言的读者都读得懂的，可以只写一段文字。`,
  ],
  'misplaced-file': ({ mend, path, expected }) => [
    '这个文件不会被读取。',
    {
      rename: `请改名为 ${path}。`,
      picture: `图片放在 public 里：请移到 ${path}，或删除它。`,
      import: `请把它做成数据集：npm run import -- ${path}，然后把它移出 content 和 data。`,
      move:
        expected.length > 1
          ? `请移到 ${expected.join('、')} 之一，或删除它。`
          : `请移到 ${expected.join('')}，或删除它。`,
    }[mend],
  ],
};
