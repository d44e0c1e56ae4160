import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Built, findEdition, findTown } from '../edition.ts';
import { useHost } from '../host-site.ts';
import { brokenNumbers, readThrough, sidewaysScroll } from '../read-page.ts';
import { useStanding } from '../standing-site.ts';
import { pageOfEachKind } from './kinds.ts';
import { deadIslands, faultsSoFar, inNarrowFrames, readingView, settledHeight } from './measure.ts';
import { type EngineName, isLeftOut, useTab } from './use-engine.ts';
import { watched } from './watch-faults.ts';

const require = createRequire(import.meta.url);
const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
/** A built site with a page of each kind, which keeps what goes wrong in it. */
async function standing(name: string, finding: Promise<Built>) {
  const built = await finding;
  const { origin, url } = await useStanding(built, watched);
  const pages = Object.entries(pageOfEachKind(built.publication)).map(
    ([kind, address]) => [kind, `${origin}${address}`] as const,
  );
  return { name, url, pages, of: new Map(pages) };
}

/** What every engine is asked, of the town and of the edition in Chinese. */
export async function tryEngine(name: EngineName): Promise<void> {
  const host = await useHost();
  const [town, edition] = await Promise.all([
    standing('the town', findTown()),
    standing('the edition', findEdition()),
  ]);
  const sites = [town, edition];
  const shown = describe.skipIf(isLeftOut(name));

  shown(name, () => {
    const tab = useTab(name);

    describe('shows', () => {
      it.each(
        sites.flatMap(({ name: site, pages }) => pages.map((page) => [site, ...page] as const)),
      )('%s, %s: whole, alive, with no error', async (_, kind, address) => {
        await tab().resize(1280, 800);
        await tab().visit(address);
        await tab().run(readThrough);
        // A machine that is busy brings an island late; one that never comes is dead.
        if (kind !== 'embed')
          await expect.poll(() => tab().run(deadIslands), { timeout: 10_000 }).toEqual([]);
        const faults = [
          ...(await tab().run(faultsSoFar)),
          ...(await tab().run(sidewaysScroll)),
          ...(await tab().run(brokenNumbers)),
        ];
        expect(faults).toEqual([]);
      });

      const widths = [320, 360, 414, 480];
      const measures = [String(sidewaysScroll), String(brokenNumbers)];

      it.each(sites)('every kind of page of $name on a phone', async ({ pages, of }) => {
        await tab().resize(1280, 800);
        await tab().visit(of.get('missing') ?? '');
        const addresses = pages.map(([, address]) => address);
        expect(await tab().run(inNarrowFrames, addresses, widths, measures, '')).toEqual([]);
        // As where Chinese keeps space from figures, which is not on every system with the same engine.
        const spaced = 'body{text-autospace:normal!important}';
        await tab().visit(of.get('missing') ?? '');
        const some = [of.get('front') ?? '', of.get('story') ?? ''];
        expect(await tab().run(inNarrowFrames, some, [320, 360], measures, spaced)).toEqual([]);
      });

      it('a dotted line under numbers, and figures that do not lie over one another', async () => {
        await tab().visit(edition.of.get('story') ?? '');
        const style = await tab().run(() => {
          const number = document.querySelector('.prose .fact:not(.claim)');
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(number as Element);
          const spaced = getComputedStyle(document.body).getPropertyValue('text-autospace');
          return { textDecorationLine, textDecorationStyle, spaced };
        });
        expect(style).toEqual({
          textDecorationLine: 'underline',
          textDecorationStyle: 'dotted',
          spaced: name === 'WebKit' ? 'no-autospace' : 'normal',
        });
      });
    });

    describe('answers', () => {
      const open = async (address = '') => {
        await tab().resize(1280, 800);
        await tab().visit(address);
        await tab().run(readThrough);
        await tab().run(() => scrollTo(0, 0));
      };
      /** How many cards are open, and where the focus is: in one, on the number, elsewhere. */
      const state = () =>
        tab().run(() => {
          const open = document.querySelectorAll('.source-card:popover-open');
          const { activeElement: focused } = document;
          const number = document.querySelector('.prose .fact > button');
          const place = focused?.closest('.source-card') ? 'card' : 'elsewhere';
          return { open: open.length, focus: focused === number ? 'number' : place };
        });

      it.each(sites)('with source cards, in $name', async ({ of }) => {
        await open(of.get('story'));
        await tab().click('.prose .fact > button');
        expect((await state()).open).toBe(1);
        await tab().click('.source-card:popover-open .close');
        expect((await state()).open).toBe(0);
        await tab().run(() => {
          document.querySelector<HTMLElement>('.prose .fact > button')?.focus();
        });
        await tab().press('Enter');
        expect(await state()).toEqual({ open: 1, focus: 'number' });
        const { inside, width } = await tab().run(() => {
          const { left, right } = (
            document.querySelector('.source-card:popover-open') as Element
          ).getBoundingClientRect();
          return { inside: left >= 0 && right <= innerWidth, width: right - left };
        });
        expect({ inside, isWide: width > 100 }).toEqual({ inside: true, isWide: true });
        await tab().press('Tab');
        expect(await state()).toEqual({ open: 1, focus: 'card' });
        await tab().press('Escape');
        expect(await state()).toEqual({ open: 0, focus: 'number' });
      });

      it.each(sites)('to Escape, which leaves a chart where it was, in $name', async ({ of }) => {
        await open(of.get('story'));
        await tab().run(() => {
          const marks = [...document.querySelectorAll<SVGElement>('.drawing .mark[tabindex="0"]')];
          marks.find((mark) => mark.checkVisibility())?.focus();
          document.activeElement?.setAttribute('data-left', '');
        });
        await tab().press('Escape');
        await tab().press('Escape');
        expect(await tab().run(() => document.activeElement?.matches('.mark'))).toBe(false);
        await tab().press('Tab');
        const next = await tab().run(() => {
          const left = document.querySelector('[data-left]') as Element;
          const now = document.activeElement as Element;
          const follows = left.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
          const chart = left.closest('figure');
          return {
            follows: follows > 0,
            isSame: now.closest('figure') === chart,
            in: now.closest('svg'),
          };
        });
        expect(next).toEqual({ follows: true, isSame: true, in: null });
      });

      it('with the theme that is chosen, and keeps it', async () => {
        await open(town.of.get('front'));
        const ground = () =>
          tab().run(() => getComputedStyle(document.documentElement).backgroundColor);
        const choose = (theme: string) =>
          tab().run((value) => {
            const choice = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
            if (!choice) throw new Error('There is no choice.');
            choice.value = value;
            choice.dispatchEvent(new Event('change'));
          }, theme);
        await choose('light');
        const light = await ground();
        await choose('dark');
        const dark = await ground();
        expect(dark).not.toBe(light);
        await tab().visit(town.of.get('story') ?? '');
        expect(await ground()).toBe(dark);
        await choose('');
      });

      it('a host with the height that an embed has', async () => {
        for (const site of sites) {
          const src = site.of.get('embed') ?? '';
          const code = `<script async src="${site.url}embed.js"></script><yearlight-chart src="${src}"></yearlight-chart>`;
          await tab().resize(900, 800);
          await tab().visit(host.put(`<body style="margin:0;width:600px">${code}`));
          const given = await tab().run(settledHeight, 'yearlight-chart');
          await tab().visit(site.of.get('missing') ?? '');
          const own = await tab().run(heightOf, src);
          // Where a drawing ends within a pixel, an engine may round it up in one frame and not in another.
          expect([own, own + 1], site.name).toContain(given);
          expect(own).toBeGreaterThan(100);
        }
      });

      it.each(sites)('reading views, which have each drawing once, in $name', async ({ of }) => {
        await open(of.get('story'));
        const { text, drawings, charts } = await tab().run(readingView, readability);
        expect(charts).toBeGreaterThan(0);
        expect(drawings).toBe(charts);
        const numbers = await tab().run(() =>
          [...document.querySelectorAll('.prose > p .fact')].map(({ textContent }) => textContent),
        );
        for (const number of numbers) expect(text).toContain(number?.replace(/\s+/g, ' '));
      });
    });
  });
}

/**
 * How high an embed is in a frame of 600 px, which is high enough for it: a bar to scroll it by would take of its width.
 * Runs in the browser.
 */
async function heightOf(src: string): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;width:600px;height:800px';
  document.body.replaceChildren(frame);
  frame.src = src;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const root = frame.contentDocument?.documentElement;
  const height = () => Math.ceil(root?.getBoundingClientRect().height ?? 0);
  for (let same = 0, last = 0; same < 10; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    same = height() === last ? same + 1 : 0;
    last = height();
  }
  return height();
}
