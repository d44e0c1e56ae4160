/** The smallest content/site.yaml that is a site, in whole lines. */
export const smallestSite = `name: The Morning Post
url: https://morning-post.example
languages: [en]
edition: "2026"
`;

/** The same lines, each in quotes. */
export const quotedLines: readonly string[] = smallestSite
  .trim()
  .split('\n')
  .map((line) => `“${line}”`);

/** The file with which a site begins in a folder, as written. */
export function siteFileIn(folder: string): string {
  return folder === '' || folder === '.' ? 'content/site.yaml' : `${folder}/content/site.yaml`;
}
