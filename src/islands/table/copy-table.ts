import { type TableText, writeTableHtml, writeTsv } from './clipboard-sheet.ts';

/**
 * Puts the table beside a button on the clipboard, for spreadsheets: numbers where the page names them, else what is
 * read. Where the browser refuses, the table is selected for the reader to copy.
 */
export async function copyTable(button: HTMLElement): Promise<void> {
  const table = button.closest('details')?.querySelector('table');
  if (!table) return;
  const { copied = '', selected = '' } = button.dataset;
  const sheet = sheetOf(table);
  const done = (await copy(sheet)) || copyByHand(table, sheet);
  const said = button.nextElementSibling;
  if (said) said.textContent = done ? copied : selected;
}

function sheetOf(table: HTMLTableElement): TableText {
  return [...table.rows].map(({ cells }) =>
    [...cells].map((cell) => cell.dataset.sheet ?? cell.textContent ?? ''),
  );
}

async function copy(sheet: TableText): Promise<boolean> {
  try {
    const parts = { 'text/plain': writeTsv(sheet), 'text/html': writeTableHtml(sheet) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    // Not allowed in this frame, or no page over https.
    return false;
  }
}

/** The older way, which frames are granted where they may not use the newer. */
function copyByHand(table: HTMLTableElement, sheet: TableText): boolean {
  getSelection()?.selectAllChildren(table);
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', writeTsv(sheet));
    event.clipboardData?.setData('text/html', writeTableHtml(sheet));
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (done) getSelection()?.removeAllRanges();
  return done;
}
