import type { Mistakes } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { chartAddress, storyAddress } from '../../model/addresses.ts';
import type { Chart, Publication, Story } from '../../model/publication.ts';
import { addressFile } from '../../source/address-head.ts';
import { publishedAddresses, readAddresses } from '../pages/published-addresses.ts';

/** What stands at addresses that can be led on from: a story in a language, or a chart. */
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
  const field = `redirectFrom: [${[...(heir?.redirectFrom ?? []), former].join(', ')}]`;
  const canMove = movable.some(({ addressOf }) => addressOf(former) === address);
  return canMove ? { field, file: heir?.file } : {};
}

function movablesOf({ site, stories, charts }: Publication): Movable[] {
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
  return [
    ...stories.map(ofStory),
    ...charts.flatMap((chart) => site.languages.map((language) => ofChart(chart, language))),
  ];
}
