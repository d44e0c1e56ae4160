import { lookUp } from '../../schema/look-up.ts';
import type { EditorLanguage } from './editor-language.ts';
import { smallestLines } from './first-site.ts';
import { choice, error, warning } from './phrases.ts';
import { explainJson, explainYaml } from './syntax.ts';

/** Why the system does not give a file away, by its codes. */
const reasons: Readonly<Record<string, Readonly<Record<EditorLanguage, string>>>> = {
  EACCES: { en: ': you have no right to', 'zh-CN': '：没有读取权限' },
  EPERM: { en: ': you have no right to', 'zh-CN': '：没有读取权限' },
  ELOOP: { en: ': its links lead round in a circle', 'zh-CN': '：链接绕成了圈' },
  gone: { en: ': it was there a moment ago and is gone', 'zh-CN': '：它刚才还在，现在不见了' },
  special: { en: ': it is no ordinary file', 'zh-CN': '：它不是普通文件' },
  ENOENT: { en: ': it is a link to a file that is not there', 'zh-CN': '：它链接到的文件不存在' },
};

/** Mistakes of files and of the shape of what stands in them. */
export const fileMistakes = {
  'no-site': error<Record<never, never>>({
    en: () => [
      'There is no site in this folder: content/site.yaml is missing.',
      `Name a folder that has content/site.yaml with --site, or begin a site of your own with these lines in that file: ${smallestLines.en}.`,
    ],
    'zh-CN': () => [
      '这个文件夹里没有站点：缺少 content/site.yaml。',
      `用 --site 指定一个含有 content/site.yaml 的文件夹；要新建自己的站点，就在这个文件里写上这几行：${smallestLines['zh-CN']}。`,
    ],
  }),
  'unreadable-file': error<{ reason: string }>({
    en: ({ reason }) => [
      `This cannot be read${lookUp(reasons, reason)?.en ?? ` (${reason})`}.`,
      'Give yourself the right to read it, put it back in its place, or take it away.',
    ],
    'zh-CN': ({ reason }) => [
      `这里读不出来${lookUp(reasons, reason)?.['zh-CN'] ?? `（${reason}）`}。`,
      '请为自己加上读取权限，或把它放回原处，或删除它。',
    ],
  }),
  'not-utf8': error<{ offset: number }>({
    en: ({ offset }) => [
      `The file is not UTF-8 text: byte ${offset} belongs to no character.`,
      'Save it again with the encoding “UTF-8”; in most editors that is “Save with encoding”.',
    ],
    'zh-CN': ({ offset }) => [
      `文件不是 UTF-8 编码：第 ${offset} 个字节不成字符。`,
      '请用“UTF-8”编码重新保存（多数编辑器里叫“以编码保存”）。',
    ],
  }),
  'yaml-syntax': error<{ code: string; detail: string }>({
    en: ({ code, detail }) => [
      `The YAML cannot be read: ${explainYaml(code, detail, 'en')}.`,
      'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
    ],
    'zh-CN': ({ code, detail }) => [
      `YAML 读不出来：${explainYaml(code, detail, 'zh-CN')}。`,
      '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
    ],
  }),
  'json-syntax': error<{ detail: string }>({
    en: ({ detail }) => [
      `The JSON cannot be read: ${explainJson(detail, 'en')}.`,
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    'zh-CN': ({ detail }) => [
      `JSON 读不出来：${explainJson(detail, 'zh-CN')}。`,
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  }),
  'no-front-matter': error<Record<never, never>>({
    en: () => [
      'The front matter is missing or never ends.',
      'Begin the file with a line “---”, then title and the other fields, then another line “---”.',
    ],
    'zh-CN': () => [
      '缺少文件开头的信息区，或者它没有结束。',
      '文件第一行写“---”，接着是 title 等字段，再用一行“---”结束。',
    ],
  }),
  'missing-field': error<{ field: string; isJson?: boolean }>({
    en: ({ field, isJson }) => [`“${field}” is missing.`, `Fill it in: ${begun(field, isJson)}.`],
    'zh-CN': ({ field, isJson }) => [`缺少“${field}”。`, `请补上${begun(field, isJson)}。`],
  }),
  'unknown-field': error<{
    field: string;
    nearest?: string | undefined;
    allowed: readonly string[];
  }>({
    en: ({ field, nearest, allowed }) => [
      `“${field}” means nothing here.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ field, nearest, allowed }) => [
      `这里没有“${field}”这一项。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'wrong-type': error<{ field: string; expected: string; got: string }>({
    en: ({ field, expected, got }) => [
      `${field ? `“${field}”` : 'The file'} should be ${typeNames.en(expected)}, and is ${got}.`,
      expected === 'string' && isWord(got)
        ? `Put it in quotes if it is meant as a text: "${got}".`
        : (lookUp(englishHow, expected) ?? `Write ${typeNames.en(expected)} here.`),
    ],
    'zh-CN': ({ field, expected, got }) => [
      `${field ? `“${field}”` : '整个文件'}应当是${typeNames['zh-CN'](expected)}，现在是 ${got}。`,
      expected === 'string' && isWord(got)
        ? `如果本来就是文字，请加上引号："${got}"。`
        : (lookUp(chineseHow, expected) ?? `请在这里写${typeNames['zh-CN'](expected)}。`),
    ],
  }),
  'unquoted-text': error<{ written: string; read: string; kind: 'number' | 'boolean' | 'nothing' }>(
    {
      en: ({ written, read, kind }) => [
        `Without quotes ${written} is no text: it is read as ${kind === 'nothing' ? 'nothing at all' : kind === 'number' ? `the number ${read}` : `the answer ${read}`}.`,
        `Put it in quotes: "${written}".`,
      ],
      'zh-CN': ({ written, read, kind }) => [
        `${written} 不加引号就不是文字：会被读成${kind === 'nothing' ? '空值' : kind === 'number' ? `数字 ${read}` : `是非值 ${read}`}。`,
        `请加上引号："${written}"。`,
      ],
    },
  ),
  'cut-text': error<{ text: string; comment: string }>({
    en: ({ text, comment }) => [
      text === ''
        ? `“${comment}” is read as a comment, and the text is empty.`
        : `The text ends at “${text}”: what follows, “${comment}”, is read as a comment.`,
      'Put the whole text in quotes. A comment stands two spaces behind the text.',
    ],
    'zh-CN': ({ text, comment }) => [
      text === ''
        ? `“${comment}”被读成注释，文字是空的。`
        : `文字到“${text}”就断了：后面的“${comment}”被读成注释。`,
      '请给整段文字加上引号。如果本来就是注释，前面留两个空格。',
    ],
  }),
  'invalid-choice': error<{
    field: string;
    got: string;
    nearest?: string | undefined;
    allowed: readonly string[];
  }>({
    en: ({ field, got, nearest, allowed }) => [
      `“${got}” is not a possible value of “${field}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ field, got, nearest, allowed }) => [
      `“${field}”不能是“${got}”。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'invalid-date': error<{ field: string; got: string }>({
    en: ({ field, got }) => [
      `“${got}” in “${field}” is not a date.`,
      'Write year-month-day with leading zeros and a day that exists, as in 2026-11-23; with a time: 2026-11-23T08:00:00+08:00.',
    ],
    'zh-CN': ({ field, got }) => [
      `“${field}”里的“${got}”不是日期。`,
      '请写成“年-月-日”，补足零，且日子要真实存在，例如 2026-11-23；带时间的写作 2026-11-23T08:00:00+08:00。',
    ],
  }),
  'invalid-moment': error<{ field: string; got: string }>({
    en: ({ field, got }) => [
      `“${got}” in “${field}” is not a moment: it needs a day, a time and a time zone.`,
      'Write it as in 2026-11-23T08:00:00+08:00.',
    ],
    'zh-CN': ({ field, got }) => [
      `“${field}”里的“${got}”不是一个时刻：日期、时间、时区缺一不可。`,
      '请写成 2026-11-23T08:00:00+08:00 这样。',
    ],
  }),
  'invalid-url': error<{ field: string; got: string }>({
    en: ({ field, got }) => [
      `“${got}” in “${field}” is not a web address.`,
      'Write the whole address, as in https://example.org/',
    ],
    'zh-CN': ({ field, got }) => [
      `“${field}”里的“${got}”不是网址。`,
      '请写完整的网址，例如 https://example.org/',
    ],
  }),
  'invalid-value': error<{
    field: string;
    got: string;
    detail: Readonly<Record<EditorLanguage, string>>;
  }>({
    en: ({ field, got, detail }) => [
      `“${field}” cannot be ${got}: ${detail.en}.`,
      'Write a value that fits.',
    ],
    'zh-CN': ({ field, got, detail }) => [
      `“${field}”不能是 ${got}：${detail['zh-CN']}。`,
      '请改成合适的值。',
    ],
  }),
  'invalid-colour': error<{ field: string; got: string }>({
    en: ({ field, got }) => [
      `“${got}” in “${field}” is not a colour.`,
      'Write # and six hexadecimal digits in quotes, as in "#B3261E".',
    ],
    'zh-CN': ({ field, got }) => [
      `“${field}”里的“${got}”不是颜色。`,
      '请写 # 和六位十六进制数字并加引号，例如 "#B3261E"。',
    ],
  }),
  'invalid-language': error<{ language: string }>({
    en: ({ language }) => [
      `“${language}” is not the tag of a language.`,
      'Write a tag such as zh-CN, en or pt-BR.',
    ],
    'zh-CN': ({ language }) => [
      `“${language}”不是语言代码。`,
      '请写 zh-CN、en、pt-BR 这样的代码。',
    ],
  }),
  'duplicate-name': error<{ name: string }>({
    en: ({ name }) => [
      `“${name}” stands twice in the same pair of braces.`,
      'Keep one of the two: only one can count.',
    ],
    'zh-CN': ({ name }) => [
      `同一对花括号里“${name}”写了两次。`,
      '请只留一个：两个里只有一个能算数。',
    ],
  }),
  'inexact-number': error<{ written: string }>({
    en: ({ written }) => [
      `The number ${written} has more digits than can be kept exactly.`,
      'Write it with at most fifteen digits, in a larger unit if need be.',
    ],
    'zh-CN': ({ written }) => [
      `数字 ${written} 的位数太多，无法精确保存。`,
      '请不要超过十五位数字；必要时换用更大的单位。',
    ],
  }),
  'invalid-name': error<{ name: string }>({
    en: ({ name }) => [
      `“${name}” cannot stand in an address.`,
      'Rename it with lower-case letters a–z, digits and hyphens only.',
    ],
    'zh-CN': ({ name }) => [
      `“${name}”不能用在网址里。`,
      '请改名：只用小写字母 a–z、数字和连字符“-”。',
    ],
  }),
  'missing-language': error<{ field: string; languages: readonly string[] }>({
    en: ({ field, languages }) => [
      `“${field}” has no text in ${languages.join(', ')}.`,
      `Add ${languages.map((language) => `“${language}: …”`).join(' and ')}; what readers of every language can read may be one plain text.`,
    ],
    'zh-CN': ({ field, languages }) => [
      `“${field}”缺少这些语言的文字：${languages.join('、')}。`,
      `请补上${languages.map((language) => `“${language}: …”`).join('和')}；各语言的读者都读得懂的，可以只写一段文字。`,
    ],
  }),
  'misplaced-file': warning<{ mend: MisplacedMend; path: string; expected: readonly string[] }>({
    en: ({ mend, path, expected }) => [
      'Nothing reads this file.',
      {
        rename: `Rename it to ${path}.`,
        picture: `Move it to ${path}, where pictures stand, or delete it.`,
        import: `Make a dataset of it: npm run import -- ${path}. Then move it out of content and data.`,
        move: `Move it to ${choiceOf(expected, ' or ', 'one of ')}, or delete it.`,
      }[mend],
    ],
    'zh-CN': ({ mend, path, expected }) => [
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
  }),
} as const;

/** How a file that nothing reads is mended: by another name, in another place, or as a dataset. */
export type MisplacedMend = 'rename' | 'picture' | 'import' | 'move';

const choiceOf = (places: readonly string[], or: string, oneOf: string) =>
  places.length > 2 ? `${oneOf}${places.join(', ')}` : places.join(or);

/** A field's own name, without the fields around it. */
const lastOf = (field: string) => field.split('.').at(-1);

/** Whether a value was written without brackets or quotes. */
const isWord = (got: string) => /^(true|false|-?[\d.]+)$/.test(got);

const englishTypes: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};
const chineseTypes: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
  record: '一组字段',
};
/** How to write what is more than a word. */
const englishHow: Record<string, string> = {
  array:
    'Write a list: in YAML each item on a line of its own behind “- ”, in JSON between [ and ].',
  object:
    'Write its fields: in YAML each on a line of its own as “name: …”, in JSON between { and }.',
};
const chineseHow: Record<string, string> = {
  array: '请写成列表：YAML 里每项单独一行，前面加“- ”；JSON 里写在 [ 和 ] 之间。',
  object: '请写出它的各个字段：YAML 里每个字段单独一行，写作“字段名: …”；JSON 里写在 { 和 } 之间。',
};
const typeNames = {
  en: (type: string) => lookUp(englishTypes, type) ?? type,
  'zh-CN': (type: string) => lookUp(chineseTypes, type) ?? type,
};

/** A field as one begins to write it, in JSON or YAML. */
function begun(field: string, isJson = false): string {
  const name = lastOf(field);
  return `“${isJson ? `"${name}"` : name}: …”`;
}
