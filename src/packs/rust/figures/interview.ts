import type { InterviewFigures } from '../../parts.js';
import { questionsSection } from './sections.js';

const all = ['junior', 'mid', 'senior', 'staff'];
const midUp = ['mid', 'senior', 'staff'];
const seniorUp = ['senior', 'staff'];

/** The source's seven questions, in its order; it leaves open whom they suit and what they show. */
export const interviewFigures: InterviewFigures = {
  section: questionsSection,
  basis: 'publisher',
  questions: [
    {
      id: 'string-or-str',
      levels: all,
      areas: ['ownership'],
      mentions: ['borrowing', 'zero-copy', 'general-type', 'cow'],
    },
    {
      id: 'unsafe',
      levels: seniorUp,
      areas: ['systems', 'tooling'],
      mentions: ['ffi', 'hot-paths', 'invariants', 'miri'],
    },
    {
      id: 'concurrent-cache',
      levels: seniorUp,
      areas: ['async', 'ownership', 'systems'],
      mentions: ['rwlock', 'dashmap', 'eviction', 'contention'],
    },
    {
      id: 'drop-future',
      levels: seniorUp,
      areas: ['async'],
      mentions: ['await', 'cleanup', 'transactions', 'select'],
    },
    {
      id: 'orphan-rule',
      levels: midUp,
      areas: ['errors'],
      mentions: ['newtype', 'wrappers', 'extension-traits', 'architecture'],
    },
    {
      id: 'incident',
      levels: seniorUp,
      areas: ['systems', 'async', 'ownership'],
      mentions: ['performance', 'deadlocks', 'leaks', 'unsafe'],
    },
    {
      id: 'migrate-cpp',
      levels: seniorUp,
      areas: ['systems', 'tooling'],
      mentions: ['bindgen', 'cxx', 'boundaries', 'gradual'],
    },
  ],
};
