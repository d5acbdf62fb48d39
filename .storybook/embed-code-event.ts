/** Sent from the preview to the panel whenever a widget on screen has changed. */
export const EMBED_CODE = 'hiring-widgets/embed-code';
