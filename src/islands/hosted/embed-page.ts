import { sendHeight } from './height-sender.ts';

/** What every embed does beside its island: it tells its height, and takes the theme that its host names. */
const { pathname, search, href } = location;

sendHeight({
  id: /\/embed\/([^/]+)/.exec(pathname)?.[1] ?? '',
  child: new URLSearchParams(search).get('childId'),
  address: href,
});

addEventListener('message', ({ source, data }) => {
  if (source !== window.parent || data?.type !== 'yearlight-theme') return;
  const { theme } = data;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
});
