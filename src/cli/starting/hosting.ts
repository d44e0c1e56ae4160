import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';

/** The hosts of sites that files can be written for: each file here, and where it comes to stand. */
export const hostings = {
  github: [
    ['github.yaml', '.github/workflows/site.yaml'],
    ['figures.yaml', '.github/workflows/figures.yaml'],
  ],
  gitlab: [['gitlab.yaml', '.gitlab-ci.yml']],
  netlify: [['netlify.toml', 'netlify.toml']],
  cloudflare: [['cloudflare.toml', 'wrangler.toml']],
  nginx: [['nginx.conf', 'hosting/nginx.conf']],
  folder: [
    ['publish.sh', 'hosting/publish.sh'],
    ['site.service', 'hosting/site.service'],
    ['site.timer', 'hosting/site.timer'],
  ],
  bucket: [['bucket.sh', 'hosting/publish-bucket.sh']],
} as const satisfies Readonly<Record<string, readonly (readonly [file: string, to: string])[]>>;

export type Hosting = keyof typeof hostings;

export const hostingNames = Object.keys(hostings) as Hosting[];

/** The folder of the files, as they are written for any site. */
const templates = join(import.meta.dirname, 'hosting');

/** The files that publish a site with a host, with the site's own address in them. */
export function hostingFiles(
  name: Hosting,
  { url, base }: Pick<Site, 'url' | 'base'>,
): [path: string, text: string][] {
  const { hostname } = new URL(url);
  const values = { host: hostname, base, name: hostname.replaceAll('.', '-') };
  return hostings[name].map(([file, to]) => [
    to,
    readFileSync(join(templates, file), 'utf8').replace(
      /%(host|base|name)%/g,
      (_, key: string) => lookUp(values, key) ?? '',
    ),
  ]);
}
