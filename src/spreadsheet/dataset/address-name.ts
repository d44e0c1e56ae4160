import anyAscii from 'any-ascii';
import { slug } from 'github-slugger';
import { pinyin } from 'pinyin-pro';

const longest = 48;

/**
 * A name that can stand in an address for words in any script: “Advanced materials” as
 * `advanced-materials`, 先进材料 as `xianjin-cailiao`, Ελλάδα as `ellada`. Empty where nothing of it can be spelt.
 */
export function addressName(text: string): string {
  const spelt = /\p{Script=Han}/u.test(text) ? spell(text) : text;
  const ascii = spelt
    .normalize('NFC')
    .replace(/[\p{L}\p{M}\p{N}]+/gu, anyAscii)
    .replace(/[%％]/g, ' percent ')
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
  const name = slug(ascii).replace(/-+/g, '-');
  if (name.length <= longest) return name;
  return name.slice(0, longest + 1).replace(/-[^-]*$/, '');
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The spelling of Chinese in pinyin, the syllables of a word together. */
function spell(text: string): string {
  const syllables = pinyin(text, { type: 'array', toneType: 'none', v: true });
  const letters = [...text];
  if (syllables.length !== letters.length) return syllables.join(' ');
  let at = 0;
  return [...words.segment(text)]
    .map(({ segment }) => {
      const { length } = [...segment];
      const word = syllables.slice(at, at + length).join('');
      at += length;
      return word;
    })
    .join(' ');
}

/** Gives out names, each only once: the second gets a number. */
export class NameBook {
  readonly #taken = new Set<string>();

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.#taken.add(name);
  }

  /** The name itself where it is free, else the first free one with a number. */
  give(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${wanted}-${number}`;
    this.#taken.add(name);
    return name;
  }
}
