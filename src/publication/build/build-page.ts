import { pageAddress } from '../../model/addresses.ts';
import type { StandingPage } from '../../model/publication.ts';
import { namePattern } from '../../schema/values.ts';
import { readShape } from '../../source/read-shape.ts';
import type { BuildContext } from '../context/build-context.ts';
import type { ParsedText } from '../read/parse-site.ts';
import { TextBuilder } from '../texts/text-builder.ts';
import { isReserved } from './check-slugs.ts';

/** Checks a standing page's file and builds its model, but for the languages that it exists in. */
export function buildPage(
  { id, file, language, source }: ParsedText,
  buildContext: BuildContext,
): Omit<StandingPage, 'languages'> | undefined {
  const { site, targets, mistakes } = buildContext;
  const first = { file, line: 1, column: 1 };
  if (!namePattern.test(id)) mistakes.add('invalid-name', first, { name: id });
  else if (isReserved(id, site) || targets.editions.has(id))
    mistakes.add('reserved-name', first, { name: id });
  if (!source) return undefined;
  const { matter } = source;
  const front = readShape(matter, buildContext.schemas.page, { title: '…' }, mistakes)?.written;
  if (!front) return undefined;
  const address = pageAddress(site, language, id);
  const readingContext = new TextBuilder(
    buildContext,
    { kind: 'page', id },
    { language, address, file, published: true },
  );
  const title = readingContext.field(matter, ['title'], 'title', front.title);
  const dek = readingContext.field(matter, ['dek'], 'dek', front.dek);
  const { body, headings } = readingContext.body(source);
  return {
    slug: id,
    language,
    title,
    dek,
    updated: front.updated,
    redirectFrom: front.redirectFrom,
    file,
    body,
    headings,
  };
}
