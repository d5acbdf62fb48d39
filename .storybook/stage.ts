import type { Decorator } from '@storybook/web-components-vite';
import type { ReactiveController, ReactiveElement } from 'lit';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { addons } from 'storybook/preview-api';
import { EMBED_CODE } from './embed-code-event.js';
import { embedCode } from './embed-code.js';
import { elements } from './manifest.js';

/** The width of a column of text, where neither the toolbar nor the story says otherwise. */
const COLUMN = 744;

/** The host page that a story stands on: its colours, language, direction and column. */
export const onStage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, lang, dir, width } = globals as Record<string, string>;
  const inlineSize = `${+width! || parameters['width'] || COLUMN}px`;
  const alone = viewMode === 'story';
  return html`<div
    class="stage ${theme} ${alone ? 'whole' : ''}"
    lang=${lang}
    dir=${dir === 'auto' ? nothing : dir}
    ${ref(alone ? watch : undefined)}
  >
    <div class="column" style=${styleMap({ 'max-inline-size': inlineSize })}>${story()}</div>
  </div>`;
};

let observer: MutationObserver | undefined;

/** Sends the embed code of what is on the stage, now and after every change. */
function watch(stage: Element | undefined): void {
  observer?.disconnect();
  if (!stage) return;
  const known = new WeakSet<Element>();
  let waiting = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    // Once for all the changes of an update; also, properties of new elements are set by then.
    setTimeout(() => {
      waiting = false;
      addons.getChannel().emit(EMBED_CODE, embedCode(stage));
    });
  };
  // A visitor's choice changes properties, which only the widget's own updates tell of.
  const follower: ReactiveController = { hostUpdated: tell };
  const look = () => {
    for (const widget of stage.querySelectorAll('*')) {
      if (!elements.has(widget.localName) || known.has(widget)) continue;
      known.add(widget);
      (widget as ReactiveElement).addController?.(follower);
    }
    tell();
  };
  observer = new MutationObserver(look);
  observer.observe(stage, { subtree: true, childList: true, attributes: true });
  look();
}
