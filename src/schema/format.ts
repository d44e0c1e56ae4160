/** The version of the formats of files, which `format` in `content/site.yaml` names; absent, it is the first. */
export const currentFormat = 2;
