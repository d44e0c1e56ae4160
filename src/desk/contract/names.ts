/** The path of the desk on its server, and that of its routes. */
export const deskPath = '/desk/';
export const routePath = `${deskPath}api/`;

/** The headers of a request: the key of this start, the editor's language, and what goes with bytes. */
export const headers = {
  key: 'x-yearlight-key',
  language: 'x-yearlight-language',
  request: 'x-yearlight-request',
} as const;

/** Below it stands the site as it was built last, for frames beside the pages that would replace it. */
export const publishedPath = '/@published/';
