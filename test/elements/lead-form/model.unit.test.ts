import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/elements/lead-form/model.js';
import { stepOf } from '../../../src/elements/lead-form/tools/steps.js';
import { utmOf } from '../../../src/elements/lead-form/tools/gather.js';

describe('fields', () => {
  it('are those that the page wrote, in its order, a star behind those that are required', () => {
    const fields = fieldsOf('email* message name', [], () => {});
    expect(fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['email', 'email', true],
      ['message', 'textarea', false],
      ['name', 'text', false],
    ]);
  });

  it('that are unknown are named and left out, and each is there once', () => {
    const wrong: string[] = [];
    const fields = fieldsOf(' name* phone  name ', [], (text) => wrong.push(text));
    expect(fields.map(({ name }) => name)).toEqual(['name']);
    expect(wrong).toEqual(['fields: "phone" is unknown.']);
  });

  it('of the page’s own come last', () => {
    const fields = fieldsOf('name', [{ name: 'phone', label: 'Phone', type: 'tel' }], () => {});
    expect(fields[1]).toMatchObject({
      name: 'phone',
      label: 'Phone',
      type: 'tel',
      required: false,
    });
    expect(fields.map(({ name }) => stepOf(name))).toEqual([0, 1]);
  });
});

describe('tags of a campaign', () => {
  it('are those of the address, short and few', () => {
    expect(utmOf('https://a.example/?utm_source=x&utm_medium=y&q=secret#utm_z=1')).toEqual({
      ...{ source: 'x', medium: 'y' },
    });
    expect(utmOf('https://a.example/?q=1')).toBe(undefined);
    expect(utmOf('about:blank')).toBe(undefined);
    expect(utmOf(`https://a.example/?utm_source=${'x'.repeat(900)}`)!['source']).toHaveLength(500);
  });
});
