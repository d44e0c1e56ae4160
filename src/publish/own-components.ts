import { basename } from 'node:path';
import { componentFiles } from '../plugins/component-files.ts';
import { ownPageFiles, replacedComponents } from '../run/replaced.ts';
import { lookUp } from '../schema/look-up.ts';

const door = /^yearlight\/components\/([A-Za-z]+)\.astro$/;

/** The module that holds the components of the site's own kinds of pages, by folder. */
const pages = 'virtual:yearlight-own-pages';
const resolvedPages = `\0${pages}`;

/** The part of a bundler's resolver that is used. */
interface Resolver {
  readonly resolve: (
    id: string,
    importer?: string,
    options?: { readonly skipSelf?: boolean },
  ) => Promise<{ readonly id: string } | null>;
}

/**
 * Puts a site's own components in the place of those that they replace. One of them finds what it stands for at
 * `yearlight/components/Footer.astro`, to set it within.
 */
export function ownComponents() {
  const builtIn = componentFiles();
  const files = new Set(Object.values(builtIn));
  return {
    name: 'yearlight-own-components',
    enforce: 'pre',
    async resolveId(this: Resolver, id: string, importer?: string) {
      if (id === pages) return resolvedPages;
      const named = lookUp(builtIn, door.exec(id)?.[1] ?? '');
      if (named !== undefined) return named;
      const found = id.endsWith('.astro')
        ? await this.resolve(id, importer, { skipSelf: true })
        : null;
      if (!found || !files.has(found.id)) return null;
      return lookUp(replacedComponents(), basename(found.id, '.astro')) ?? null;
    },
    load(id: string) {
      return id === resolvedPages ? pagesModule() : null;
    },
  } as const;
}

function pagesModule(): string {
  const files = Object.entries(ownPageFiles());
  const imports = files.map(([, file], at) => `import page${at} from ${JSON.stringify(file)};`);
  const entries = files.map(([folder], at) => `${JSON.stringify(folder)}: page${at}`);
  return `${imports.join('\n')}\nexport const ownPages = { ${entries.join(', ')} };\n`;
}
