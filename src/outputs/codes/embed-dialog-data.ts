import type { Chart, Publication } from '../../model/publication.ts';
import { languageName } from '../../views/language.ts';
import type { EmbedWords } from '../../words/contract/embeds.ts';
import { wordsFor } from '../../words/languages.ts';
import type { Embeddable } from './embed-code.ts';
import { embeddable } from './embed-facts.ts';

/** The data from which the dialog writes every code of a chart; its page carries it as JSON. */
export interface EmbedDialogData {
  /** The language of the page, whose chart is offered first. */
  readonly language: string;
  readonly charts: readonly {
    readonly language: string;
    readonly name: string;
    readonly chart: Embeddable;
  }[];
  readonly words: Pick<
    EmbedWords,
    | 'heading'
    | 'close'
    | 'copy'
    | 'copied'
    | 'preview'
    | 'code'
    | 'kind'
    | 'theme'
    | 'width'
    | 'language'
    | 'themes'
    | 'fluid'
    | 'kinds'
  >;
}

export async function embedDialogData(
  chart: Chart,
  publication: Publication,
  language: string,
): Promise<EmbedDialogData> {
  const { languages } = publication.site;
  const { embeds } = wordsFor(language);
  const { heading, close, copy, copied, preview, code, kind, theme, width, themes, fluid, kinds } =
    embeds;
  return {
    language,
    charts: await Promise.all(
      languages.map(async (each) => ({
        language: each,
        name: languageName(each, languages),
        chart: await embeddable(chart, publication, each),
      })),
    ),
    words: {
      heading,
      close,
      copy,
      copied,
      preview,
      code,
      kind,
      theme,
      width,
      language: embeds.language,
      themes,
      fluid,
      kinds,
    },
  };
}
