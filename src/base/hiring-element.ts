import { LitElement } from 'lit';

/** How all our elements take attributes. */
export abstract class HiringElement extends LitElement {
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Frameworks write the same value again at every render: that must not undo a visitor's choice.
    if (old !== value) super.attributeChangedCallback(name, old, value);
  }
}
