import { quotedLines, siteFileIn, smallestSite } from '../kinds/first-site.ts';
import { shorten } from '../kinds/phrases.ts';

/** “是不是想写……？”, then what there is to choose from. */
export function choice(nearest: string | undefined, allowed: readonly string[]): string {
  return `${nearest ? `是不是想写“${nearest}”？` : ''}${
    allowed.length ? `可用的有：${shorten(allowed).join('、')}。` : '目前一个也没有。'
  }`;
}

/** The lines of the smallest site, in one sentence. */
export const smallestLines = quotedLines.join('、');

/** How a newsroom begins a site of its own in a folder, as written. */
export function beginSite(folder: string): string {
  return `要新建自己的站点，请写一个 ${siteFileIn(folder)}，四行即可：\n\n${smallestSite}`;
}
