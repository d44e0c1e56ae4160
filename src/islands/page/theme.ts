/** The switch between light, dark and the system's choice; remembered where the browser allows it. */

const key = 'theme';
const root = document.documentElement;

for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-switch]')) {
  select.value = root.dataset.theme ?? '';
  select.addEventListener('change', () => choose(select.value));
}
paintBrowser();

function choose(theme: string): void {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  paintBrowser();
}

/** The browser's own frame follows a choice; without one, each colour goes with its system theme. */
function paintBrowser(): void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  for (const meta of metas) {
    meta.dataset.own ??= meta.content;
    meta.content = root.dataset.theme ? paper : meta.dataset.own;
  }
}
