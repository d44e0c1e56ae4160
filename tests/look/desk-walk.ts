import type { Page } from 'playwright-core';
import { type DeskLanguage, deskWords } from '../../src/words/desk/index.ts';
import { cameraPicture } from './camera-picture.ts';
import { Hand, type Taken } from './desk-hand.ts';
import type { WalkedStory } from './desk-story.ts';

/** What is looked at between two steps: `name` is that of the step which was just done. */
export type LookAt = (name: string) => Promise<void>;

/**
 * Walks from an empty site to a built story as an editor does: a table is pasted, a chart chosen, a story written with five
 * bound numbers, a chart and a picture, then published. Gives what that took.
 */
export async function walkDesk(
  page: Page,
  address: string,
  story: WalkedStory,
  look: LookAt,
): Promise<Taken> {
  const hand = new Hand(page);
  const picture = await cameraPicture(page);
  await page.addInitScript((tag) => {
    if (window === top) localStorage.setItem('yearlight:language', tag);
  }, story.language);
  await page.goto(address);
  const walk = { page, hand, story, look, says: deskWords[story.language] };
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('begin');
  await bringTable(walk);
  await drawChart(walk);
  await writeStory(walk);
  await addPicture(walk, picture);
  await publish(walk);
  return hand.taken;
}

interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  readonly story: WalkedStory;
  readonly look: LookAt;
  readonly says: (typeof deskWords)[DeskLanguage];
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const menu = ({ page, says }: Walk, name: string) =>
  page.getByRole('navigation', { name: says.frame.menu }).getByRole('link', { name });

async function bringTable(walk: Walk): Promise<void> {
  const { page, hand, story, look, says } = walk;
  const { data } = says;
  const [name, title, source] = story.dataset;
  await hand.click(menu(walk, data.title));
  await hand.paste(page.getByRole('textbox', { name: data.bringHint }), story.table);
  await hand.write(page.getByLabel(data.name, { exact: true }), name);
  await hand.write(page.getByLabel(data.tableTitle, { exact: true }), title);
  await hand.write(page.getByLabel(data.source, { exact: true }), source);
  await page.getByRole('cell', { name: data.isKey }).waitFor();
  await look('table');
  await hand.click(button(page, data.save));
  await page.locator('.slick-row').first().waitFor();
  await look('cells');
}

async function drawChart(walk: Walk): Promise<void> {
  const { page, hand, story, look, says } = walk;
  const { charts } = says;
  await hand.click(menu(walk, charts.title));
  await hand.choose(page.getByLabel(charts.choose, { exact: true }), story.dataset[0]);
  await hand.write(page.getByLabel(charts.finding, { exact: true }), story.finding);
  const begin = page.locator('.choices button').first();
  await begin.waitFor();
  await look('chart-types');
  await hand.click(begin);
  await page.locator('.chart h1, .chart-form').first().waitFor();
  await look('chart');
}

async function writeStory(walk: Walk): Promise<void> {
  const { page, hand, story, look, says } = walk;
  const { stories, text } = says;
  await hand.click(menu(walk, stories.title));
  await hand.write(page.locator('#new-title'), story.headline);
  await hand.press('Enter');
  const body = page.locator('#body');
  await hand.click(body);
  await hand.type(story.paragraphs.join('\n\n'));
  const proposals = page.locator('.problems li.warning');
  await proposals.nth(4).waitFor();
  await look('proposals');
  for (let left = 5; left > 0; left -= 1) {
    await hand.click(proposals.first().locator('.mends button').first());
    await page.waitForFunction(
      (count) => document.querySelectorAll('.problems li.warning').length < count,
      left,
    );
  }
  await hand.click(body);
  const [id] = await page
    .getByLabel(text.insertChart, { exact: true })
    .locator('option:not([value=""])')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await hand.choose(page.getByLabel(text.insertChart, { exact: true }), id ?? '');
  await look('story');
}

async function addPicture({ page, hand, story, look, says }: Walk, buffer: Buffer): Promise<void> {
  const { pictures, text } = says;
  const [name, alt, caption, credit] = story.picture;
  await hand.click(button(page, text.insertPicture));
  await hand.chooseFile(button(page, pictures.choose), { name, mimeType: 'image/jpeg', buffer });
  await hand.click(button(page, pictures.shapes.wide));
  const view = page.getByRole('slider', { name: pictures.focus });
  const box = await view.boundingBox();
  if (box) await page.mouse.click(box.x + box.width * 0.73, box.y + box.height * 0.5);
  await hand.write(page.locator('dialog').getByLabel(text.fields.alt), alt);
  await hand.press('Tab');
  await hand.type(caption);
  await hand.press('Tab');
  await hand.type(credit);
  await page.locator('.pictures button[type=submit]:enabled').waitFor();
  await look('picture');
  await hand.click(page.locator('.pictures button[type=submit]'));
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.locator('.problems li').first().waitFor({ state: 'detached' });
  await hand.press('Control+s');
  await button(page, text.undoSave).waitFor();
  await look('whole-story');
}

async function publish(walk: Walk): Promise<void> {
  const { page, hand, look, says } = walk;
  const { publish: release } = says;
  await hand.click(menu(walk, release.title));
  await hand.click(
    page.locator('.drafts').getByRole('button', { name: release.publish, exact: true }),
  );
  await page.getByRole('heading', { name: release.noDrafts }).waitFor();
  await look('publish');
  await hand.click(button(page, release.build));
  await page.getByText(release.built, { exact: true }).waitFor({ timeout: 120_000 });
  await look('built');
}
