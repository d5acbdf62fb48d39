/** Every field with its label. */
export const finished = { what: 'fields', selector: '.item', text: '\\S', count: 4 };

const form = { attributes: '', ready: '.send' };
export const inputs = [
  {
    ...form,
    name: 'type a letter',
    steps: () => ({ act: { key: 'a', on: '#company' } }),
    sees: (root) => root.querySelector('#company').value,
  },
  {
    ...form,
    name: 'consent',
    steps: () => ({ act: { press: '#consent' } }),
    sees: (root) => root.querySelector('#consent').checked,
  },
];
