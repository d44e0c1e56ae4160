import { lexer } from 'marked';

/** A block of code of a page: its language, the file that it is, and whether it is put into one that is there. */
export interface Block {
  readonly language: string;
  readonly path: string | undefined;
  readonly isMerged: boolean;
  readonly text: string;
}

/** The blocks of code of a page, in their order. */
export function blocksOf(markdown: string): Block[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return lexer(body).flatMap((token) => {
    if (token.type !== 'code') return [];
    const [language = '', path, sign] = (token.lang ?? '').split(' ');
    return [{ language, path, isMerged: sign === '+', text: `${token.text}\n` }];
  });
}

/** The words of a line for a shell: those in quotes are one. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
