import type { ChecklistFigures } from '../../parts.js';
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
 * the section whose facts it rests on.
 */
export const checklistFigures: ChecklistFigures = {
  basis: 'publisher',
  stages: [
    {
      id: 'define',
      steps: [
        { id: 'domain', section: ecosystemSection },
        { id: 'level', section: pipelineSection },
        { id: 'must-haves', section: skillsSection },
        { id: 'wasm', section: wasmSection },
      ],
    },
    {
      id: 'budget',
      steps: [
        { id: 'range', section: salarySection },
        { id: 'premium', section: demandSection },
        { id: 'remote', section: salarySection },
      ],
    },
    {
      id: 'source',
      steps: [
        { id: 'contributors', section: sourcingSection },
        { id: 'speakers', section: sourcingSection },
        { id: 'communities', section: sourcingSection },
        { id: 'pipelines', section: pipelineSection },
      ],
    },
    {
      id: 'assess',
      steps: [
        { id: 'ownership-exercise', section: assessmentSection },
        { id: 'design-discussion', section: assessmentSection },
        { id: 'take-home', section: assessmentSection },
        { id: 'questions', section: questionsSection },
        { id: 'score', section: skillsSection },
      ],
    },
    {
      id: 'decide',
      steps: [
        { id: 'compare', section: skillsSection },
        { id: 'local-rules', section: sourcingSection },
        { id: 'offer', section: salarySection },
      ],
    },
  ],
};

/**
 * Working days from the start to each step, by its id; the source's first candidates come within two
 * weeks. Apart from the steps, since a list at rest does not show them.
 */
export const stepDays = {
  domain: 1,
  level: 2,
  'must-haves': 3,
  wasm: 3,
  range: 4,
  premium: 4,
  remote: 5,
  contributors: 7,
  speakers: 8,
  communities: 9,
  pipelines: 10,
  'ownership-exercise': 14,
  'design-discussion': 16,
  'take-home': 20,
  questions: 22,
  score: 22,
  compare: 24,
  'local-rules': 25,
  offer: 26,
} as const;
