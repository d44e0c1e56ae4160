import { follow } from './follow.ts';
import { messages } from './messages.ts';
import type { OverlayData } from './overlay-data.ts';
import { MistakesOverlay } from './overlay-element.ts';
import { takeIn } from './take-in.ts';

/** Runs in every page of the preview, and in none of the built site: shows what the server tells of this page. */
customElements.define('yearlight-mistakes', MistakesOverlay);
const overlay = new MistakesOverlay();

import.meta.hot?.on(messages.show, (data: OverlayData) => overlay.show(data));
import.meta.hot?.on(messages.drafted, takeIn);
import.meta.hot?.send(messages.ask, location.pathname);
addEventListener('message', follow);
