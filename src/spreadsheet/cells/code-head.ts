const words =
  /(?:^| )(?:codes?|ids?|nr\.?|no\.|fips|geoid|zip|zips|zipcode|postcode|plz|ags|ars|gkz|phone|tel|telephone|telefon|mobile|fax|isbn|issn|ean|gtin|naics|sic|isic|nace|nuts|cpv|siren|siret|insee|uuid|iso[23]?|lei|cusip|isin|orcid|doi)$/;
const alone = /^(?:no|#|key|index|row|rowid)$/;
const chinese =
  /^(?:序\s?号|编\s?号|代\s?码|行\s?号|.{0,8}(?:代码|编码|编号|邮编|电话|手机号?|证号|身份证|信用代码))$/;

/** Whether a head says that its column numbers or codes rows: cityCode, Major_code, FIPS, 邮政编码. */
export function isCodeHead(head: string): boolean {
  if (chinese.test(head.trim())) return true;
  const spaced = head
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-./:]+(?=.)/g, ' ')
    .trim()
    .toLowerCase();
  return words.test(spaced) || alone.test(spaced);
}

/** Whether cells under such a head are figures all the same: “No” between “Yes” and “Don’t know” holds shares. */
export function holdsMeasures(texts: readonly string[]): boolean {
  const given = texts.map((text) => text.trim()).filter(Boolean);
  return given.length > 0 && given.every((text) => /^[-+]?\d[\d.,]*\s?[%％‰€$£¥]$/.test(text));
}

/** How long codes are that begin with zeros where a spreadsheet has not taken these off. */
const lengths: readonly (readonly [RegExp, number])[] = [
  [/fips|geoid|zip|plz|postleitzahl|insee/i, 5],
  [/\bags\b|gemeindeschl/i, 8],
];

/** The length that codes under a head should have, where one of them is shorter by leading zeros. */
export function shortCode(head: string, texts: readonly string[]): number | undefined {
  const length = lengths.find(([form]) => form.test(head))?.[1];
  const isShort = (text: string) => /^\d+$/.test(text) && text.length === (length ?? 0) - 1;
  return length !== undefined && texts.some(isShort) ? length : undefined;
}
