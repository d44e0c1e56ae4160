import { lookUp } from '../../schema/look-up.ts';
import { begun, type fileMistakes as fileMistakesKinds, isWord } from '../kinds/files.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import { choice, smallestLines } from './phrases.ts';

const choiceOf = (places: readonly string[], or: string, oneOf: string) =>
  places.length > 2 ? `${oneOf}${places.join(', ')}` : places.join(or);

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** How to write what is more than a word. */
const howToWrite: Record<string, string> = {
  array:
    'Write a list: in YAML each item on a line of its own behind “- ”, in JSON between [ and ].',
  object:
    'Write its fields: in YAML each on a line of its own as “name: …”, in JSON between { and }.',
};

/** Why the system does not give a file away, by its codes. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: ': you have no right to',
  EPERM: ': you have no right to',
  ELOOP: ': its links lead round in a circle',
  gone: ': it was there a moment ago and is gone',
  special: ': it is no ordinary file',
  ENOENT: ': it is a link to a file that is not there',
};

const typeNames = (type: string) => lookUp(typeWords, type) ?? type;

/** What the JSON parser's codes mean to an editor. */
const json: Readonly<Record<string, string>> = {
  Empty: 'the file is empty',
  InvalidSymbol:
    'there is a word without quotes; only numbers, true, false and null stand without them',
  InvalidNumberFormat: 'a number is not written as one',
  PropertyNameExpected:
    'a name in double quotes is expected, or there is a comma too many before it',
  ValueExpected: 'a value is missing, or there is a comma too many before it',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'there is something behind the end',
  InvalidCommentToken: 'JSON takes no comments',
  UnexpectedEndOfComment: 'JSON takes no comments',
  UnexpectedEndOfString: 'a text does not end: its closing double quote is missing',
  UnexpectedEndOfNumber: 'a number breaks off',
  HalfCharacter: 'a \\u between \\uD800 and \\uDFFF stands without its other half',
  InvalidUnicode: '\\u needs four hexadecimal digits behind it',
  InvalidEscapeCharacter: 'a backslash stands before a character that takes none',
  InvalidCharacter: 'there is a character that cannot stand here',
};

/** What the YAML parser's codes mean to an editor; the parser's own words serve where there is none. */
const yaml: Readonly<Record<string, string>> = {
  BARE_LINK:
    'a text that begins with a bound number or a link, or holds one between { }, must stand in quotes',
  BAD_ALIAS: 'a value that begins with * must stand in quotes',
  BAD_DQ_ESCAPE: 'a backslash stands before a character that takes none',
  BAD_INDENT: 'this line is not indented as its neighbours are',
  BAD_SCALAR_START: 'a value that begins with this character must stand in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a second “: ” in this line; a text that holds one must stand in quotes',
  BLOCK_IN_FLOW: 'inside [ ] and { } everything stands in one line, parted by commas',
  DUPLICATE_KEY: 'this field stands here already; keep one of the two',
  HALF_CHARACTER: 'a \\u between \\uD800 and \\uDFFF stands without its other half',
  MISSING_CHAR:
    'something is missing: a closing quote or bracket, a comma, or the space behind a colon',
  MULTILINE_IMPLICIT_KEY:
    'a colon is missing here or in the line before, or a text over several lines needs quotes',
  MULTIPLE_DOCS: 'a line “---” stands in the middle of the file',
  NON_STRING_KEY: 'a list or group of fields stands where a field’s name belongs',
  TAB_AS_INDENT: 'the line is indented with a tab; use spaces',
  TAG_RESOLVE_FAILED: 'a value that begins with ! must stand in quotes',
  UNEXPECTED_TOKEN: 'something stands here that does not belong here',
};

export const fileMistakes: MistakeTexts<typeof fileMistakesKinds> = {
  'no-site': () => [
    'There is no site in this folder: content/site.yaml is missing.',
    `Name a folder that has content/site.yaml with --site, or begin a site of your own with these lines in that file: ${smallestLines}.`,
  ],
  'unreadable-file': ({ reason }) => [
    `This cannot be read${lookUp(reasons, reason) ?? ` (${reason})`}.`,
    'Give yourself the right to read it, put it back in its place, or take it away.',
  ],
  'not-utf8': ({ offset }) => [
    `The file is not UTF-8 text: byte ${offset} belongs to no character.`,
    'Save it again with the encoding “UTF-8”; in most editors that is “Save with encoding”.',
  ],
  'yaml-syntax': ({ code, detail }) => [
    `The YAML cannot be read: ${lookUp(yaml, code) ?? detail}.`,
    'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
  ],
  'json-syntax': ({ detail }) => [
    `The JSON cannot be read: ${lookUp(json, detail) ?? detail}.`,
    'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
  ],
  'no-front-matter': () => [
    'The front matter is missing or never ends.',
    'Begin the file with a line “---”, then title and the other fields, then another line “---”.',
  ],
  'missing-field': ({ field, isJson }) => [
    `“${field}” is missing.`,
    `Fill it in: ${begun(field, isJson)}.`,
  ],
  'unknown-field': ({ field, nearest, allowed }) => [
    `“${field}” means nothing here.`,
    choice(nearest, allowed),
  ],
  'wrong-type': ({ field, expected, got }) => [
    `${field ? `“${field}”` : 'The file'} should be ${typeNames(expected)}, and is ${got}.`,
    expected === 'string' && isWord(got)
      ? `Put it in quotes if it is meant as a text: "${got}".`
      : (lookUp(howToWrite, expected) ?? `Write ${typeNames(expected)} here.`),
  ],
  'unquoted-text': ({ written, read, kind }) => [
    `Without quotes ${written} is no text: it is read as ${kind === 'nothing' ? 'nothing at all' : kind === 'number' ? `the number ${read}` : `the answer ${read}`}.`,
    `Put it in quotes: "${written}".`,
  ],
  'cut-text': ({ text, comment }) => [
    text === ''
      ? `“${comment}” is read as a comment, and the text is empty.`
      : `The text ends at “${text}”: what follows, “${comment}”, is read as a comment.`,
    'Put the whole text in quotes. A comment stands two spaces behind the text.',
  ],
  'invalid-choice': ({ field, got, nearest, allowed }) => [
    `“${got}” is not a possible value of “${field}”.`,
    choice(nearest, allowed),
  ],
  'invalid-date': ({ field, got }) => [
    `“${got}” in “${field}” is not a date.`,
    'Write year-month-day with leading zeros and a day that exists, as in 2026-11-23; with a time: 2026-11-23T08:00:00+08:00.',
  ],
  'invalid-moment': ({ field, got }) => [
    `“${got}” in “${field}” is not a moment: it needs a day, a time and a time zone.`,
    'Write it as in 2026-11-23T08:00:00+08:00.',
  ],
  'invalid-url': ({ field, got }) => [
    `“${got}” in “${field}” is not a web address.`,
    'Write the whole address, as in https://example.org/',
  ],
  'invalid-value': ({ field, got, issue }) => [
    `“${field}” cannot be ${got}: ${issue === 'empty-list' ? 'the list is empty' : issue.message}.`,
    'Write a value that fits.',
  ],
  'invalid-colour': ({ field, got }) => [
    `“${got}” in “${field}” is not a colour.`,
    'Write # and six hexadecimal digits in quotes, as in "#B3261E".',
  ],
  'invalid-language': ({ language }) => [
    `“${language}” is not the tag of a language.`,
    'Write a tag such as zh-CN, en or pt-BR.',
  ],
  'duplicate-name': ({ name }) => [
    `“${name}” stands twice in the same pair of braces.`,
    'Keep one of the two: only one can count.',
  ],
  'inexact-number': ({ written }) => [
    `The number ${written} has more digits than can be kept exactly.`,
    'Write it with at most fifteen digits, in a larger unit if need be.',
  ],
  'invalid-name': ({ name }) => [
    `“${name}” cannot stand in an address.`,
    'Rename it with lower-case letters a–z, digits and hyphens only.',
  ],
  'missing-language': ({ field, languages }) => [
    `“${field}” has no text in ${languages.join(', ')}.`,
    `Add ${languages.map((language) => `“${language}: …”`).join(' and ')}; what readers of every language can read may be one plain text.`,
  ],
  'misplaced-file': ({ mend, path, expected }) => [
    'Nothing reads this file.',
    {
      rename: `Rename it to ${path}.`,
      picture: `Move it to ${path}, where pictures stand, or delete it.`,
      import: `Make a dataset of it: npm run import -- ${path}. Then move it out of content and data.`,
      move: `Move it to ${choiceOf(expected, ' or ', 'one of ')}, or delete it.`,
    }[mend],
  ],
};
