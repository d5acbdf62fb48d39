import { LitElement } from 'lit';

/** How all our elements take attributes. */
export abstract class HiringElement extends LitElement {
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Frameworks write the same value again at every render: that must not undo a visitor's choice.
    if (old === value) return;
    super.attributeChangedCallback(name, old, value);
    if (value !== null) return;
    // Taken off, an attribute says what it said before it was there: nothing. Lit makes it null.
    for (const [key, { attribute }] of (this.constructor as typeof LitElement).elementProperties) {
      if ((attribute ?? `${String(key)}`.toLowerCase()) === name) {
        Object.assign(this, { [key]: undefined });
      }
    }
  }
}
