import { lookUp } from '../../schema/look-up.ts';
import type { EditorLanguage } from './editor-language.ts';

type Explained = Readonly<Record<EditorLanguage, string>>;

/** What the JSON parser's codes mean to an editor. */
const json: Readonly<Record<string, Explained>> = {
  Empty: { en: 'the file is empty', 'zh-CN': '文件是空的' },
  InvalidSymbol: {
    en: 'there is a word without quotes; only numbers, true, false and null stand without them',
    'zh-CN': '有没加引号的文字；只有数字、true、false 和 null 不加引号',
  },
  InvalidNumberFormat: { en: 'a number is not written as one', 'zh-CN': '数字的写法不对' },
  PropertyNameExpected: {
    en: 'a name in double quotes is expected, or there is a comma too many before it',
    'zh-CN': '这里应当是加了双引号的字段名，或者前面多了一个逗号',
  },
  ValueExpected: {
    en: 'a value is missing, or there is a comma too many before it',
    'zh-CN': '这里缺一个值，或者前面多了一个逗号',
  },
  ColonExpected: { en: 'a colon is missing', 'zh-CN': '缺一个冒号' },
  CommaExpected: { en: 'a comma is missing before this', 'zh-CN': '这里前面缺一个逗号' },
  CloseBraceExpected: { en: 'a closing } is missing', 'zh-CN': '缺一个右花括号 }' },
  CloseBracketExpected: { en: 'a closing ] is missing', 'zh-CN': '缺一个右方括号 ]' },
  EndOfFileExpected: {
    en: 'there is something behind the end',
    'zh-CN': '结尾之后还有多余的内容',
  },
  InvalidCommentToken: { en: 'JSON takes no comments', 'zh-CN': 'JSON 里不能写注释' },
  UnexpectedEndOfComment: { en: 'JSON takes no comments', 'zh-CN': 'JSON 里不能写注释' },
  UnexpectedEndOfString: {
    en: 'a text does not end: its closing double quote is missing',
    'zh-CN': '文字没有结束：缺右边的双引号',
  },
  UnexpectedEndOfNumber: { en: 'a number breaks off', 'zh-CN': '数字没有写完' },
  HalfCharacter: {
    en: 'a \\u between \\uD800 and \\uDFFF stands without its other half',
    'zh-CN': '\\uD800 到 \\uDFFF 之间的 \\u 缺了另一半',
  },
  InvalidUnicode: {
    en: '\\u needs four hexadecimal digits behind it',
    'zh-CN': '\\u 后面要有四位十六进制数字',
  },
  InvalidEscapeCharacter: {
    en: 'a backslash stands before a character that takes none',
    'zh-CN': '反斜杠后面的字符不对',
  },
  InvalidCharacter: {
    en: 'there is a character that cannot stand here',
    'zh-CN': '这里有不能出现的字符',
  },
};

/** What the YAML parser's codes mean to an editor; the parser's own words serve where there is none. */
const yaml: Readonly<Record<string, Explained>> = {
  BARE_LINK: {
    en: 'a text that begins with a bound number or a link, or holds one between { }, must stand in quotes',
    'zh-CN': '以绑定的数字或链接开头的文字、花括号 { } 里含有它们的文字，要加引号',
  },
  BAD_ALIAS: {
    en: 'a value that begins with * must stand in quotes',
    'zh-CN': '以 * 开头的值要加引号',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash stands before a character that takes none',
    'zh-CN': '双引号里的反斜杠后面的字符不对',
  },
  BAD_INDENT: {
    en: 'this line is not indented as its neighbours are',
    'zh-CN': '这一行的缩进与相邻各行不一致',
  },
  BAD_SCALAR_START: {
    en: 'a value that begins with this character must stand in quotes',
    'zh-CN': '以这个字符开头的值要加引号',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'there is a second “: ” in this line; a text that holds one must stand in quotes',
    'zh-CN': '这一行有第二个“: ”；含有它的文字要加引号',
  },
  BLOCK_IN_FLOW: {
    en: 'inside [ ] and { } everything stands in one line, parted by commas',
    'zh-CN': '[ ] 和 { } 里面要写成一行，用逗号隔开',
  },
  DUPLICATE_KEY: {
    en: 'this field stands here already; keep one of the two',
    'zh-CN': '这个字段已经写过一次，请只留一个',
  },
  HALF_CHARACTER: {
    en: 'a \\u between \\uD800 and \\uDFFF stands without its other half',
    'zh-CN': '\\uD800 到 \\uDFFF 之间的 \\u 缺了另一半',
  },
  MISSING_CHAR: {
    en: 'something is missing: a closing quote or bracket, a comma, or the space behind a colon',
    'zh-CN': '缺了东西：右引号、右括号、逗号，或冒号后面的空格',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a colon is missing here or in the line before, or a text over several lines needs quotes',
    'zh-CN': '这里或上一行缺冒号，或者跨行的文字要加引号',
  },
  MULTIPLE_DOCS: {
    en: 'a line “---” stands in the middle of the file',
    'zh-CN': '文件中间有一行“---”',
  },
  NON_STRING_KEY: {
    en: 'a list or group of fields stands where a field’s name belongs',
    'zh-CN': '字段名的位置上是一个列表或一组字段',
  },
  TAB_AS_INDENT: {
    en: 'the line is indented with a tab; use spaces',
    'zh-CN': '这一行用了制表符缩进，请改用空格',
  },
  TAG_RESOLVE_FAILED: {
    en: 'a value that begins with ! must stand in quotes',
    'zh-CN': '以 ! 开头的值要加引号',
  },
  UNEXPECTED_TOKEN: {
    en: 'something stands here that does not belong here',
    'zh-CN': '这里有多余的内容',
  },
};

export function explainJson(code: string, language: EditorLanguage): string {
  return lookUp(json, code)?.[language] ?? code;
}

export function explainYaml(code: string, detail: string, language: EditorLanguage): string {
  return lookUp(yaml, code)?.[language] ?? detail;
}
