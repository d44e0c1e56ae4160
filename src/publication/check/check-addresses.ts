import type { Mistakes } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { chartAddress, datasetAddress, pageAddress, storyAddress } from '../../model/addresses.ts';
import { type Dataset, inFiles } from '../../model/dataset.ts';
import { partsOf } from '../../model/dataset-parts.ts';
import type { Chart, Publication, StandingPage, Story } from '../../model/publication.ts';
import { addressFile } from '../../source/address-head.ts';
import { publishedAddresses, readAddresses } from '../pages/published-addresses.ts';

/** What stands at addresses that can be led on from: a story or page in a language, a chart, a page of a dataset. */
interface Movable {
  readonly file: string;
  readonly name: string;
  readonly redirectFrom: readonly string[];
  readonly isDraft: boolean;
  readonly addressOf: (name: string) => string;
}

/** Tells of published addresses at which nothing stands any more, with the line that leads on from there. */
export function checkAddresses(
  list: string | undefined,
  publication: Publication,
  mistakes: Mistakes,
): void {
  if (list === undefined) return;
  const published = new Set(publishedAddresses(publication));
  const movable = movablesOf(publication);
  const led = new Set(
    movable.flatMap(({ redirectFrom, isDraft, addressOf }) =>
      isDraft ? [] : redirectFrom.map(addressOf),
    ),
  );
  const listed = readAddresses(list);
  const known = new Set(listed.map(({ address }) => address));
  for (const { address, line } of listed) {
    if (published.has(address) || led.has(address)) continue;
    const place = { file: addressFile, line, column: 1 };
    mistakes.add('vanished-address', place, { address, ...mendFor(address, movable, known) });
  }
}

/** What may have taken the place of what stood at an address, and the field with which it leads on from there. */
function mendFor(address: string, movable: readonly Movable[], known: ReadonlySet<string>) {
  const withdrawn = movable.find(
    ({ isDraft, name, addressOf }) => isDraft && addressOf(name) === address,
  );
  if (withdrawn) return { draft: withdrawn.file };
  const [, former = ''] = /([^/]+)\/$/.exec(address) ?? [];
  const fit = movable.filter(
    ({ isDraft, name, addressOf }) =>
      !isDraft && addressOf(former) === address && !known.has(addressOf(name)),
  );
  const names = fit.map(({ name }) => name);
  const name = nearest(former, names) ?? (names.length === 1 ? names[0] : undefined);
  const heir = fit.find((each) => each.name === name);
  const field = fieldFor([...(heir?.redirectFrom ?? []), former], heir?.file);
  const canMove = movable.some(({ addressOf }) => addressOf(former) === address);
  return canMove ? { field, file: heir?.file } : {};
}

/** The line that leads on, as the file has it: YAML, or JSON in a dataset. */
function fieldFor(names: readonly string[], file: string | undefined): string {
  return file?.endsWith('.json')
    ? `"redirectFrom": ${JSON.stringify(names)}`
    : `redirectFrom: [${names.join(', ')}]`;
}

function movablesOf({ site, stories, charts, pages, datasets }: Publication): Movable[] {
  const below = (address: string) => `/${address.slice(site.base.length)}`;
  const ofStory = ({ file, slug, redirectFrom, draft, language }: Story): Movable => ({
    file,
    name: slug,
    redirectFrom,
    isDraft: draft,
    addressOf: (name) => below(storyAddress(site, language, name)),
  });
  const ofChart = ({ file, id, redirectFrom }: Chart, language: string): Movable => ({
    file,
    name: id,
    redirectFrom,
    isDraft: false,
    addressOf: (name) => below(chartAddress(site, language, name)),
  });
  const ofPage = ({ file, slug, redirectFrom, language }: StandingPage): Movable => ({
    file,
    name: slug,
    redirectFrom,
    isDraft: false,
    addressOf: (name) => below(pageAddress(site, language, name)),
  });
  const ofData = ({ file, name, redirectFrom = [] }: Dataset, language: string, part: number) => ({
    file,
    name,
    redirectFrom,
    isDraft: false,
    addressOf: (former: string) => below(datasetAddress(site, language, former, part)),
  });
  return [
    ...stories.map(ofStory),
    ...pages.map(ofPage),
    ...inFiles(datasets).flatMap((dataset) =>
      site.languages.flatMap((language) =>
        partsOf(dataset).map(({ number }) => ofData(dataset, language, number)),
      ),
    ),
    ...charts.flatMap((chart) => site.languages.map((language) => ofChart(chart, language))),
  ];
}
