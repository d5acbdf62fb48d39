import type { Records } from '../../../guide/records/records.js';
import {
  putScorecards,
  type ScorecardIssue,
  type Stays,
} from '../../../guide/records/scorecard.js';
import { copyIcon, downloadIcon, undoIcon, uploadIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { toClipboard, toFile, toPrinter } from '../../../widget/output.js';
import { readCards } from './sheet.js';
import { undoable } from './undo.js';
import type { ToolView } from './view.js';
import type { MatrixFormat } from './write.js';

/** The largest file that is read: what is larger is no scorecard. */
const MAX_BYTES = 1024 * 1024;

interface Desk {
  kit: Kit;
  matrix: HTMLElement;
  view(): ToolView;
  update(): Promise<unknown>;
  write(format: MatrixFormat): string;
  /** Notes that are none of the matrix's. */
  note: Stays['note'];
  /** That something did not work, in the language shown. */
  failed(): string;
  /** Makes ready for paper, and back. */
  print(on: boolean): Promise<void>;
}

/** Copy, files in and out, print; and what became of the last of them. */
export function createTaking(desk: Desk) {
  const { kit, matrix, view, update, write, note, failed, print } = desk;
  const { html, nothing, icon } = kit;
  let outcome: { said: string; text?: string; undo?: () => void } | undefined;

  const action = (act: string, sign: string, label: string) =>
    html`<button class="action" part="action" data-act=${act}>${icon(sign)}${label}</button>`;

  const acts: Record<string, () => unknown> = {
    copy: async () => {
      const text = write('markdown');
      const { copied, copyByHand } = view().more;
      outcome = (await toClipboard(text)) ? { said: copied } : { said: copyByHand, text };
    },
    csv: () => toFile(write('csv'), `${fileName()}.csv`),
    json: () => toFile(write('json'), `${fileName()}.json`, 'application/json'),
    print: async () => {
      await print(true);
      toPrinter(matrix);
      await print(false);
    },
    undo: async () => {
      outcome?.undo?.();
      outcome = { said: view().more.undone };
      await update();
      matrix.shadowRoot!.querySelector<HTMLElement>('[name=import]')?.focus();
    },
  };

  // A candidate's name is in no file's name: downloads show in lists that others see.
  const fileName = () => `${view().pack.id ?? 'scorecards'}-scorecards`;

  async function press(act: string): Promise<void> {
    if (act !== 'undo') outcome = undefined;
    try {
      await acts[act]?.();
    } catch {
      outcome = { said: failed() };
    }
    await update();
  }

  /** Reads a file into the records; what it wrote over can be brought back. */
  async function take(field: HTMLInputElement, records: Records): Promise<void> {
    const file = field.files?.[0];
    const { more } = view();
    if (!file) return;
    let cards: unknown[] | undefined;
    try {
      cards = file.size > MAX_BYTES ? undefined : readCards(await file.text());
    } catch {
      // The file could not be read: the sentence below says enough.
    }
    // The same file once more is a new choice.
    field.value = '';
    if (cards?.length) {
      let issues: ScorecardIssue[] = [];
      const undo = undoable(records, () => (issues = putScorecards(records, cards, { note })));
      const lost = issues.filter(({ path }) => path.endsWith('.candidate')).length;
      outcome = {
        said: [
          more.imported(cards.length - lost),
          ...(issues.length ? [more.unusable(issues.length)] : []),
        ].join(' '),
        undo,
      };
    } else outcome = { said: more.noCards };
    await update();
  }

  return {
    press,
    take,
    /** A way out where nothing can be kept. */
    copy: () => action('copy', copyIcon, view().words.copy),
    /** The actions that come with rating. */
    files: () => {
      if (view().mode === 'view') return nothing;
      return [
        action('csv', downloadIcon, 'CSV'),
        action('json', downloadIcon, 'JSON'),
        html`<label class="action file" part="action"
          ><input
            type="file"
            class="hidden"
            name="import"
            accept=".json,.csv,application/json,text/csv"
          />${icon(uploadIcon)}${view().more.import}</label
        >`,
      ];
    },
    outcome: () =>
      html`<p role="status">${outcome?.said}</p>
        ${outcome?.undo ? action('undo', undoIcon, view().more.undo) : nothing}
        ${
          outcome?.text
            ? html`<textarea
                readonly
                aria-label=${view().words.copy}
                .value=${outcome.text}
              ></textarea>`
            : nothing
        }`,
  };
}
