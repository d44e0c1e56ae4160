import type { Locator, Page } from 'playwright-core';

/** What a walk has taken so far. */
export interface Taken {
  readonly clicks: number;
  /** Keys that do something: letters of what is written do not count. */
  readonly keys: number;
}

/** The hand of an editor, which counts what it does. */
export class Hand {
  readonly #page: Page;
  #clicks = 0;
  #keys = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get taken(): Taken {
    return { clicks: this.#clicks, keys: this.#keys };
  }

  async click(what: Locator): Promise<void> {
    this.#clicks += 1;
    await what.click();
  }

  /** Goes into a field by a click and writes. */
  async write(what: Locator, text: string): Promise<void> {
    this.#clicks += 1;
    await what.click();
    await what.fill(text);
  }

  async choose(what: Locator, value: string): Promise<void> {
    this.#clicks += 2;
    await what.selectOption(value);
  }

  /** Writes on where the cursor is. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text);
  }

  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.#page.keyboard.press(key);
  }

  /** Pastes a text where the cursor is, as a spreadsheet gives it. */
  async paste(what: Locator, text: string): Promise<void> {
    this.#clicks += 1;
    this.#keys += 1;
    await what.click();
    await what.evaluate((element, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      const paste = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', paste));
    }, text);
  }

  /** Opens the system's own window for files, and takes one there. */
  async chooseFile(opener: Locator, file: { name: string; mimeType: string; buffer: Buffer }) {
    const opened = this.#page.waitForEvent('filechooser');
    await this.click(opener);
    this.#clicks += 1;
    await (await opened).setFiles(file);
  }
}
