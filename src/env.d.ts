/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    view: import('./views/site-view.ts').SiteView;
  }
}
