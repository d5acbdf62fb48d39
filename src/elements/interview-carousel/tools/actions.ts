import { chevronIcon, copyIcon, downloadIcon, printIcon } from '../../../widget/icons.js';
import { toClipboard, toFile, toPrinter } from '../../../widget/output.js';
import type { Bench } from './tools.js';
import { questionText, type ResultFormat } from './write.js';

/** The actions of the footer, and what became of the last one. */
export function createActions(
  bench: Bench,
  open: Set<string>,
  write: (format: ResultFormat) => string,
  paper: (on: boolean) => Promise<unknown>,
) {
  const { kit, carousel, more } = bench;
  const { html, nothing, icon } = kit;
  let outcome: { said: string; text?: string } | undefined;

  const acts: Record<string, () => unknown> = {
    copy: () => {
      const { questions, at, words } = bench.view();
      return questions[at] && copy(questionText(questions[at], words));
    },
    result: () => copy(write('markdown')),
    csv: () => toFile(write('csv'), fileName('csv')),
    json: () => toFile(write('json'), fileName('json'), 'application/json'),
    print: async () => {
      await paper(true);
      toPrinter(carousel);
      await paper(false);
    },
    reveal: () => {
      const { questions } = bench.view();
      const all = isOpen();
      for (const { id } of questions) {
        if (all) open.delete(id);
        else open.add(id);
      }
    },
  };

  /** Without a candidate's name: a file's name is seen by others sooner than its content. */
  function fileName(ending: string): string {
    return `${bench.view().pack.id ?? 'role'}-interview.${ending}`;
  }

  function isOpen(): boolean {
    return bench.view().questions.every(({ id }) => open.has(id));
  }

  async function copy(text: string): Promise<void> {
    const done = await toClipboard(text);
    outcome = done ? { said: more().copied } : { said: more().copyByHand, text };
  }

  function press(act: string): void {
    outcome = undefined;
    Promise.resolve()
      .then(acts[act])
      .catch(() => (outcome = { said: more().failed }))
      .finally(() => carousel.requestUpdate());
  }

  const button = (act: string, sign: string, label: string, more = '') =>
    html`<button class="action ${more}" part="action" data-act=${act}>
      ${icon(sign)}${label}
    </button>`;

  function render(): unknown {
    const { words, interview, questions, closing } = bench.view();
    const all = isOpen();
    return html`${
        interview
          ? [
              button('result', copyIcon, more().copyResult),
              button('csv', downloadIcon, more().csv),
              button('json', downloadIcon, more().json),
            ]
          : closing || !questions.length
            ? nothing
            : button('copy', copyIcon, words.copy)
      }${button('print', printIcon, words.print)}${
        closing || !questions.length
          ? nothing
          : button('reveal', chevronIcon, all ? more().hideAll : more().revealAll)
      }
      <p role="status">${outcome?.said}</p>
      ${
        outcome?.text
          ? html`<textarea readonly aria-label=${words.copy} .value=${outcome.text}></textarea>`
          : nothing
      }`;
  }

  return { press, render };
}
