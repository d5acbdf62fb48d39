import type { Checklist, Step } from '../../packs/types.js';

/** A step as shown: the pack's, or one that the visitor added. */
export interface ShownStep {
  id: string;
  text: string;
  /** Section of the source; none for a step of one's own. */
  section?: string;
  days?: number;
  done: boolean;
  own?: boolean;
}

export interface ShownStage {
  id: string;
  name: string;
  steps: ShownStep[];
  done: number;
}

/** Steps that are done, of all. */
export interface Count {
  done: number;
  total: number;
}

/** What a list is built with, besides the pack. */
export interface Choice {
  /** Ids of the stages to show, in this order; absent: all, as the pack has them. */
  stages?: string[];
  isDone: (id: string) => boolean;
  /** The visitor's own steps of a stage. */
  own?: (stage: string) => Pick<Step, 'id' | 'text'>[];
  /** The words of a step, where a choice of level and market changes them. */
  wording?: (step: Step) => string;
}

/** Ids of all steps of a pack, in its order. */
export function stepIds(checklist: Checklist | undefined): string[] {
  return (checklist?.stages ?? []).flatMap(({ steps }) => steps.map(({ id }) => id));
}

/** Stages and steps as they shall be shown; a stage that the pack has not is passed over. */
export function buildStages(checklist: Checklist | undefined, choice: Choice): ShownStage[] {
  const { isDone, own, wording } = choice;
  const all = checklist?.stages ?? [];
  const picked = choice.stages
    ? [...new Set(choice.stages)].flatMap((id) => all.find((one) => one.id === id) ?? [])
    : all;
  return picked.map(({ id, name, steps }) => {
    const shown: ShownStep[] = steps.map((step) => ({
      id: step.id,
      text: wording?.(step) ?? step.text,
      section: step.section,
      days: step.days,
      done: isDone(step.id),
    }));
    for (const step of own?.(id) ?? []) shown.push({ ...step, own: true, done: isDone(step.id) });
    return { id, name, steps: shown, done: shown.filter(({ done }) => done).length };
  });
}

export function countSteps(stages: ShownStage[]): Count {
  let [done, total] = [0, 0];
  for (const stage of stages) {
    done += stage.done;
    total += stage.steps.length;
  }
  return { done, total };
}
