/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    view: import('./views/site-view.ts').SiteView;
  }
}

/** The components of a site's own kinds of pages, by the folder in which the pages stand. */
declare module 'virtual:yearlight-own-pages' {
  export const ownPages: Readonly<
    Record<string, (props: { readonly view: App.Locals['view']; readonly id: string }) => unknown>
  >;
}
