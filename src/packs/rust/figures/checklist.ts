import type { ChecklistFigures } from '../../assemble.js';
import {
  assessmentSection,
  demandSection,
  ecosystemSection,
  pipelineSection,
  questionsSection,
  salarySection,
  skillsSection,
  sourcingSection,
  wasmSection,
} from './sections.js';

/**
 * The steps of a hire, the publisher's choice: the source has lost its own list, so each step names
 * the section whose facts it rests on. Days are working days from the start; the source's first
 * candidates come within two weeks.
 */
export const checklistFigures: ChecklistFigures = {
  basis: 'publisher',
  stages: [
    {
      id: 'define',
      steps: [
        { id: 'domain', section: ecosystemSection, days: 1 },
        { id: 'level', section: pipelineSection, days: 2 },
        { id: 'must-haves', section: skillsSection, days: 3 },
        { id: 'wasm', section: wasmSection, days: 3 },
      ],
    },
    {
      id: 'budget',
      steps: [
        { id: 'range', section: salarySection, days: 4 },
        { id: 'premium', section: demandSection, days: 4 },
        { id: 'remote', section: salarySection, days: 5 },
      ],
    },
    {
      id: 'source',
      steps: [
        { id: 'contributors', section: sourcingSection, days: 7 },
        { id: 'speakers', section: sourcingSection, days: 8 },
        { id: 'communities', section: sourcingSection, days: 9 },
        { id: 'pipelines', section: pipelineSection, days: 10 },
      ],
    },
    {
      id: 'assess',
      steps: [
        { id: 'ownership-exercise', section: assessmentSection, days: 14 },
        { id: 'design-discussion', section: assessmentSection, days: 16 },
        { id: 'take-home', section: assessmentSection, days: 20 },
        { id: 'questions', section: questionsSection, days: 22 },
        { id: 'score', section: skillsSection, days: 22 },
      ],
    },
    {
      id: 'decide',
      steps: [
        { id: 'compare', section: skillsSection, days: 24 },
        { id: 'local-rules', section: sourcingSection, days: 25 },
        { id: 'offer', section: salarySection, days: 26 },
      ],
    },
  ],
};
