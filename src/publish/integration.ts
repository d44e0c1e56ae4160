import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Publication } from '../model/publication.ts';
import { moduleEnding, siteFolder } from '../run/folders.ts';
import { heldPublication, setPublication } from '../run/publication.ts';
import { ownComponents } from './own-components.ts';
import { scriptSettings } from './script-settings.ts';

/**
 * Puts the publication into Astro: its address, its path, its public folder, and the few settings
 * that every site shares. The commands set the publication beforehand; a bare `astro build` or
 * `astro dev` loads it here.
 */
export function yearlight(): AstroIntegration {
  return {
    name: 'yearlight',
    hooks: {
      'astro:config:setup': async ({ addMiddleware, command, updateConfig }) => {
        addMiddleware({
          order: 'pre',
          entrypoint: new URL(`./middleware${moduleEnding}`, import.meta.url),
        });
        updateConfig({
          publicDir: pathToFileURL(`${siteFolder()}/public/`),
          output: 'static',
          trailingSlash: 'always',
          // The default since Astro 7 joins words across inline elements on separate lines.
          compressHTML: true,
          build: { format: 'directory', inlineStylesheets: 'always' },
          devToolbar: { enabled: false },
          vite: {
            ...scriptSettings,
            plugins: [ownComponents(), ...(scriptSettings.plugins ?? [])],
          },
        });
        if (command === 'sync') return;
        const { site } = heldPublication() ?? (await loadHere(command === 'dev'));
        updateConfig({ site: new URL(site.url).origin, base: site.base });
      },
    },
  };
}

async function loadHere(isPreview: boolean): Promise<Publication> {
  const { loadPublication } = await import('../publication/load.ts');
  const { publication, mistakes } = await loadPublication(siteFolder(), {
    drafts: isPreview,
    gallery: isPreview,
    now: new Date(),
  });
  if (!publication || mistakes.hasErrors) {
    throw new Error('The content has mistakes: `npm run check` prints them.');
  }
  setPublication(publication);
  return publication;
}
