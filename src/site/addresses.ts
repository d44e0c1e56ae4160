/** The addresses of the site. They belong to the model, since links in its texts lead to them. */
export * from '../model/addresses.ts';
