// Strokes on a grid of 16 units, 1.5 wide, with round ends; one by one, so that a bundle carries
// only those it shows. A word always stands beside them.
export const checkIcon = 'M3 8.5l3.5 3.5L13 4.5';
export const dashIcon = 'M3.5 8h9';
// A disc whose one half is filled, by strokes side by side.
export const halfIcon =
  'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11v11M9.3 3v10M10.6 3.6v8.8M11.9 4.6v6.8';
export const chevronIcon = 'M4 6l4 4l4-4';
export const upIcon = 'M8 13V3M4 7l4-4l4 4';
export const downIcon = 'M8 3v10M4 9l4 4l4-4';
export const copyIcon = 'M5.5 5.5h8v8h-8zM10.5 2.5h-8v8';
export const downloadIcon = 'M8 2.5v8M4.5 7L8 10.5L11.5 7M3 13.5h10';
export const printIcon = 'M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z';
export const retryIcon = 'M13 8a5 5 0 1 1-1.5-3.5M12 2v3H9';
export const plusIcon = 'M8 3v10M3 8h10';
export const uploadIcon = 'M8 10.5v-8M4.5 6L8 2.5L11.5 6M3 13.5h10';
export const undoIcon = 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3l3 3';
export const alertIcon = 'M8 2.5l6 10.5h-12zM8 6.5v3M8 11.3v.2';
export const previousIcon = 'M10 3.5L5.5 8l4.5 4.5';
export const nextIcon = 'M6 3.5L10.5 8L6 12.5';
export const listIcon = 'M3 4h.01M3 8h.01M3 12h.01M6 4h7.5M6 8h7.5M6 12h7.5';
export const closeIcon = 'M4 4l8 8M12 4l-8 8';
export const clockIcon = 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3l2 1.5';
export const shuffleIcon =
  'M2 4.5h2.5l6 7h3M2 11.5h2.5l2-2.3M8.5 6.8l2-2.3h3M12 3l1.5 1.5L12 6M12 10l1.5 1.5L12 13';
export const noteIcon = 'M3 2.5h10v7.5l-3.5 3.5H3zM13 10H9.5v3.5';
export const linkIcon = 'M6 10l4-4M7 4l1-1a3 3 0 0 1 5 5l-1 1M9 12l-1 1a3 3 0 0 1-5-5l1-1';
export const calendarIcon = 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3';
export const flagIcon = 'M4 14.5v-13h8l-2 3.5l2 3.5H4';
export const deviceIcon = 'M4.5 1.5h7v13h-7zM7 12.5h2';
