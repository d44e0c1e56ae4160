import type { Place } from '../../mistakes/mistake.ts';
import { hasScheme, outerAddress, type SafeAddress } from '../../schema/safe-address.ts';
import type { BuildContext } from '../context/build-context.ts';
import type { LinkOrigin } from '../context/link-origin.ts';
import { resolveInner } from './resolve-link.ts';

/** The place where an address is written, and its name there. */
export interface SourcePlace {
  readonly field: 'url' | 'path';
  readonly place: Place;
}

// What a source can be kept as: with any other ending, a word with a dot in it is the name of a host.
const files =
  'csv tsv txt json ndjson geojson topojson xml yaml yml html htm md rtf pdf doc docx odt xls xlsx xlsm ods ppt pptx odp zip gz tgz tar 7z parquet feather arrow db sqlite sav dta rds rdata shp gpkg kml kmz png jpg jpeg gif svg webp mp3 mp4'.split(
    ' ',
  );
const host = /^(?:[\p{L}\p{N}-]+\.)+(?<ending>\p{L}{2,})(?::\d+)?(?=\/|$)/u;
const numbered = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/|$)/;

/**
 * The address that the source of a figure leads to, or `undefined`: what would run a script or leads
 * nowhere is told. A path within a data package is neither, and leads nowhere on the site.
 */
export function sourceLink(
  written: string,
  { field, place }: SourcePlace,
  from: LinkOrigin,
  buildContext: BuildContext,
): SafeAddress | undefined {
  const { mistakes } = buildContext;
  if (hasScheme(written)) {
    const address = outerAddress(written);
    if (address === 'unsafe') mistakes.add('unsafe-link', place, { address: written });
    else if (address === 'dead') mistakes.add('invalid-url', place, { field, got: written });
    else return address;
    return undefined;
  }
  const isRelative = !written.startsWith('//') && written !== '';
  const found = isRelative ? resolveInner(written, from, buildContext, place) : undefined;
  if (found) return found;
  if (found === undefined && !(field === 'path' && isPackagePath(written)))
    mistakes.add('invalid-url', place, { field, got: written });
  return undefined;
}

/** Whether a text is a path as data packages write them: `raw/2024/table-3.csv`. */
export function isPackagePath(written: string): boolean {
  const isPlain = /^[^/\\\s\p{Cc}\p{Cf}?#:][^\\\s\p{Cc}\p{Cf}?#:]*$/u.test(written);
  const isInside = !written.split('/').includes('..');
  return isPlain && isInside && !isHost(written);
}

/** Whether a path begins with what can only be the name of a host: `stats.example`, `www.stats.example/a`. */
function isHost(written: string): boolean {
  const ending = host.exec(written)?.groups?.ending;
  if (ending === undefined) return numbered.test(written);
  const isFile = !written.includes('/') && files.includes(ending.toLowerCase());
  return /^www\./i.test(written) || !isFile;
}
