import { slug as slugOf } from 'github-slugger';
import { pinyin } from 'pinyin-pro';

/** A name for an address out of a title: in Latin letters, shortened at a word; the first that is not taken. */
export function latinName(
  title: string,
  otherwise: string,
  isTaken: (name: string) => boolean,
): string {
  const latin = pinyin(title, { toneType: 'none', nonZh: 'consecutive' });
  const whole = slugOf(latin.normalize('NFKD'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = whole.length > 40 ? whole.slice(0, 40).replace(/-[^-]*$/, '') : whole;
  const name = short === '' ? otherwise : short;
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? name : `${name}-${count}`;
    if (!isTaken(tried)) return tried;
  }
}
