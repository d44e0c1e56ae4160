import { decodeHTML } from 'entities';
import type { Mistakes } from '../../mistakes/mistake.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import { lettersOf } from './face-letters.ts';
import { facesFor } from './picture-faces.ts';
import { writeSvg } from './svg.ts';

/** Scripts and signs that the faces of pictures have whole, so that nothing needs to be looked up. */
const ordinary =
  /^[\p{Cc}\p{Cf}\p{Mn}\p{Z}\u0020-\u024F\u2010-\u2030\u3001-\u3011\u4E00-\u9FA5\uFF01-\uFF5E]*$/u;
/** What is never seen itself: joiners, signs of direction, selectors of variants. */
const unseen = /[\p{Cc}\p{Cf}\p{Z}]|[\uFE00-\uFE0F]/u;

/**
 * Tells of letters in charts that no face of pictures has: on pages readers' own fonts show them, in PNG files and
 * cards they are missing.
 */
export async function checkLetters(publication: Publication, mistakes: Mistakes): Promise<void> {
  for (const chart of publication.charts) {
    if (ordinary.test(textsOf(chart, publication))) continue;
    for (const language of publication.site.languages) {
      const letters = await missingLetters(wordsOf(chart, publication, language));
      const place = { file: chart.file, line: 1, column: 1 };
      if (letters.length > 0) mistakes.add('letters-not-drawn', place, { id: chart.id, letters });
    }
  }
}

/** The letters of a text that none of its faces has. */
export async function missingLetters(text: string): Promise<string[]> {
  const letters = [...new Set(text)].filter((letter) => !unseen.test(letter));
  const faces = await Promise.all(facesFor(text).map(lettersOf));
  return letters.filter((letter) => !faces.some((covers) => covers(letter.codePointAt(0) ?? 0)));
}

/** All that a chart may say, whether it is drawn or not: to draw every chart for it would take too long. */
function textsOf({ title, subtitle, note, annotations, dataset }: Chart, publication: Publication) {
  const drawn = publication.datasets.find(({ name }) => name === dataset);
  const { fields, rows = [] } = drawn ?? {};
  const values = rows.map((each) => Object.values(each.values));
  return JSON.stringify([
    title,
    subtitle,
    note,
    annotations,
    fields,
    values,
    publication.site.name,
  ]);
}

/** What stands in a chart's picture, without its markup. */
function wordsOf(chart: Chart, publication: Publication, language: string): string {
  const svg = writeSvg(chart, publication, language);
  return decodeHTML(svg.replace(/<(style|title|desc)\b.*?<\/\1>|<[^>]*>/gs, ''));
}
