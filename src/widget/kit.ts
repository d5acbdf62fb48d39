import type { html, nothing, svg } from 'lit';
import type { icon } from './icon.js';

/**
 * What the widget lends its tools to render with. They are a file of their own, fetched when a
 * visitor first uses one, and would bring a second Lit along if they imported it themselves.
 */
export interface Kit {
  html: typeof html;
  svg: typeof svg;
  nothing: typeof nothing;
  icon: typeof icon;
}
