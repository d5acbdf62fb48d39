/** Sixteen cells with a range, laid out. */
export const finished = { what: 'ranges', selector: 'tbody td', text: '\\d+–\\d+', count: 16 };
