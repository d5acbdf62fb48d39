import type { Pack, Question, SalaryRow } from '../../src/packs/types.js';

/** A small sound pack of somebody else's, to break in one place at a time. */
export function samplePack(changes: Record<string, unknown> = {}): Pack {
  return {
    asOf: '2026-03',
    source: { title: 'Pay in Zig' },
    markets: [
      { id: 'pt', name: 'Portugal' },
      { id: 'ch', name: 'Switzerland' },
    ],
    levels: [
      { id: 'junior', name: 'Junior', years: { min: 0, max: 2 } },
      { id: 'senior', name: 'Senior', years: { min: 5 } },
    ],
    salaries: [
      sampleRow(),
      sampleRow({ market: 'ch', currency: 'CHF' }),
      sampleRow({ level: 'senior' }),
      sampleRow({ level: 'senior', market: 'ch', currency: 'CHF' }),
    ],
    ...changes,
  };
}

export function sampleRow(changes: Record<string, unknown> = {}): SalaryRow {
  return { level: 'junior', market: 'pt', min: 30000, max: 42000, currency: 'EUR', ...changes };
}

/** So many rows, each with a level of its own, under no list of levels or markets. */
export function sampleOf(rows: number): Pack {
  const salaries = Array.from({ length: rows }, (_, i) => sampleRow({ level: `level-${i}` }));
  return samplePack({ salaries, levels: undefined, markets: undefined });
}

/** The sample pack with a small interview kit, to break in one place at a time. */
export function sampleKit(changes: Record<string, unknown> = {}): Pack {
  return samplePack({
    areas: [
      sampleArea(),
      sampleArea({ id: 'builds', skills: [{ id: 'zig-build', name: 'Build' }] }),
    ],
    scale: { labels: ['None', 'Weak', 'Partial', 'Solid', 'Strong'], basis: 'publisher' },
    questions: [sampleQuestion(), sampleQuestion({ id: 'leak', areas: ['builds', 'memory'] })],
    domains: [{ id: 'games', name: 'Games' }],
    profiles: [sampleProfile(), sampleProfile({ level: 'senior' })],
    checklist: {
      stages: [
        { id: 'define', name: 'Define', steps: [sampleStep()] },
        { id: 'decide', name: 'Decide', steps: [sampleStep({ id: 'offer' })] },
      ],
      basis: 'publisher',
    },
    interview: { title: 'Ask', lead: 'What to ask.' },
    skillsMatrix: { title: 'Rate' },
    hiringChecklist: {},
    ...changes,
  });
}

export function sampleArea(changes: Record<string, unknown> = {}) {
  return {
    id: 'memory',
    name: 'Memory',
    short: 'Memory',
    skills: [
      { id: 'allocators', name: '`std.mem.Allocator`' },
      { id: 'slices', name: 'Slices' },
    ],
    scale: ['Nothing.', 'Little.', 'Some.', 'Much.', 'All.'],
    section: 'Skills',
    basis: 'publisher',
    ...changes,
  };
}

export function sampleQuestion(changes: Record<string, unknown> = {}): Question {
  return {
    id: 'defer',
    question: 'What does `defer` do?',
    short: '`defer`',
    why: 'Tests the basics.',
    mentions: [{ id: 'order', text: 'Order of execution' }],
    levels: ['junior', 'senior'],
    areas: ['memory'],
    section: 'Questions',
    basis: 'publisher',
    ...changes,
  };
}

export function sampleProfile(changes: Record<string, unknown> = {}) {
  const ratings = { memory: 0, builds: 4 };
  return { domain: 'games', level: 'junior', ratings, basis: 'publisher', ...changes };
}

export function sampleStep(changes: Record<string, unknown> = {}) {
  return {
    id: 'range',
    text: 'Set the range',
    chosen: 'Set the range: **{level} in {market}, {range}**',
    section: 'Salaries',
    days: 4,
    ...changes,
  };
}
