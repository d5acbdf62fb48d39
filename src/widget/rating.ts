import type { Kit } from './kit.js';

/** A choice from 0 to 4, or none yet. */
export interface RatingField {
  /** Where the choice belongs: the `name` of the radios, which `change` events carry. */
  name: string;
  /** What is rated. */
  legend: string;
  /** Is the legend there for readers only? */
  quiet?: boolean;
  value: number | undefined;
  /** What the five steps are called. */
  labels: string[];
  /** Are the steps' names shown under them? */
  named?: boolean;
  /** What "not assessed" is called. */
  none: string;
}

/**
 * Five stops on one line, and beside them "not assessed", to which one can return: native radios, so
 * that the keyboard and readers know what to do. The value of "not assessed" is the empty text.
 */
export function renderRating({ html, nothing }: Kit, field: RatingField): unknown {
  const { name, legend, quiet, value, labels, named, none } = field;
  const stop = (step: number | undefined, shown: unknown, label: string) => {
    const passed = step !== undefined && value !== undefined && step < value;
    return html`<label
      class="stop ${step === undefined ? 'none' : ''} ${passed ? 'passed' : ''}"
      title=${named || step === undefined ? nothing : label}
    >
      <input
        type="radio"
        name=${name}
        value=${step ?? ''}
        .checked=${step === value}
        aria-label=${step === undefined ? label : `${step}: ${label}`}
      />
      <span aria-hidden="true">${shown}</span>${
        named && step !== undefined ? html`<small aria-hidden="true">${label}</small>` : nothing
      }
    </label>`;
  };
  return html`<fieldset class="rating ${named ? 'named' : ''}" part="rating">
    <legend class=${quiet ? 'hidden' : ''}>${legend}</legend>
    ${labels.map((label, step) => stop(step, step, label))}${stop(undefined, none, none)}
  </fieldset>`;
}
