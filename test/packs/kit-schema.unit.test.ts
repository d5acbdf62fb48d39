import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/packs/own.js';
import { packSchema } from '../../src/packs/schema.js';
import { problems } from './problems.js';
import {
  sampleArea,
  sampleKit,
  samplePack,
  sampleProfile,
  sampleQuestion,
  sampleStep,
} from './sample.js';

const withArea = (changes: Record<string, unknown>) =>
  sampleKit({ areas: [sampleArea(), sampleArea({ id: 'builds', skills: [], ...changes })] });
const withQuestion = (changes: Record<string, unknown>) =>
  sampleKit({ questions: [sampleQuestion(), sampleQuestion({ id: 'leak', ...changes })] });
const withProfile = (changes: Record<string, unknown>) =>
  sampleKit({ profiles: [sampleProfile(changes)] });
const withSteps = (...steps: unknown[]) =>
  sampleKit({ checklist: { stages: [{ id: 'define', name: 'Define', steps }] } });
const five = (last: unknown = 'e') => ['a', 'b', 'c', 'd', last];

describe('an interview kit', () => {
  it('is taken whole', () => {
    expect(problems(sampleKit())).toEqual([]);
    expect(z.parse(packSchema, sampleKit())).toEqual(sampleKit());
  });

  it.each(['areas', 'questions', 'domains', 'profiles'])('may have no %s', (key) => {
    expect(problems(samplePack({ [key]: [] }))).toEqual([]);
    expect(problems(samplePack({ [key]: {} }))).toEqual([`${key} invalid_type`]);
  });

  it('takes 500 questions and names of 60 words', () => {
    const questions = Array.from({ length: 500 }, (_, i) => sampleQuestion({ id: `q${i}` }));
    expect(problems(sampleKit({ questions }))).toEqual([]);
    const name = Array(60).fill('Speicherverwaltung').join(' ').slice(0, 1000);
    expect(problems(withArea({ skills: [{ id: 'long', name }] }))).toEqual([]);
  });

  it('refuses an endless list before it looks at every entry', async () => {
    const questions = Array(5001).fill(sampleQuestion());
    expect(await checkPack(sampleKit({ questions }), 'en')).toMatchObject({
      error: { issues: [{ path: 'questions' }], more: 0 },
    });
  });

  it('may refer to levels, areas and domains that no list names', () => {
    const unlisted = { levels: undefined, areas: undefined, domains: undefined };
    expect(problems(sampleKit(unlisted))).toEqual([]);
  });
});

describe('skill areas', () => {
  it.each([
    [{ short: undefined }, 'areas.1.short invalid_type'],
    [{ skills: [{ id: 'x', name: ' ' }] }, 'areas.1.skills.0.name empty'],
    [{ skills: [{ id: 'a_b', name: 'x' }] }, 'areas.1.skills.0.id id'],
    [{ scale: five().slice(1) }, 'areas.1.scale five'],
    [{ scale: [...five(), 'f'] }, 'areas.1.scale five'],
    [{ scale: five('') }, 'areas.1.scale.4 empty'],
    [{ scale: undefined }, 'areas.1.scale invalid_type'],
    [{ basis: 'source' }, 'areas.1.basis basis'],
  ])('with %j are refused', (changes, problem) => {
    expect(problems(withArea(changes))).toEqual([problem]);
  });

  it('have an id each', () => {
    const areas = [...sampleKit().areas!, sampleArea({ skills: [] })];
    expect(problems(sampleKit({ areas }))).toEqual(['areas.2.id idTwice']);
  });

  it('share one set of ids with the skills, since ratings name both', () => {
    const skill = (id: string) => ({ skills: [{ id, name: 'x' }] });
    expect(problems(withArea(skill('slices')))).toEqual(['areas.1.skills.0.id idTwice']);
    expect(problems(withArea(skill('memory')))).toEqual(['areas.1.skills.0.id idTwice']);
  });

  it('have a scale of five names', () => {
    expect(problems(sampleKit({ scale: { labels: five() } }))).toEqual([]);
    expect(problems(sampleKit({ scale: { labels: [] } }))).toEqual(['scale.labels five']);
  });
});

describe('questions', () => {
  it.each([
    [{ id: 'defer' }, 'questions.1.id idTwice'],
    [{ areas: ['memory', 'mind'] }, 'questions.1.areas.1 area'],
    [{ levels: ['boss'] }, 'questions.1.levels.0 level'],
    [{ why: '' }, 'questions.1.why empty'],
    [
      {
        mentions: [
          { id: 'a', text: 'A' },
          { id: 'a', text: 'B' },
        ],
      },
      'questions.1.mentions.1.id idTwice',
    ],
    [{ basis: true }, 'questions.1.basis basis'],
  ])('with %j are refused', (changes, problem) => {
    expect(problems(withQuestion(changes))).toEqual([problem]);
  });
});

describe('profiles', () => {
  it.each([
    [{ domain: 'films' }, 'profiles.0.domain domain'],
    [{ level: 'boss' }, 'profiles.0.level level'],
    [{ ratings: { mind: 1 } }, 'profiles.0.ratings.mind area'],
    // A skill is rated, but has no target of its own.
    [{ ratings: { slices: 1 } }, 'profiles.0.ratings.slices area'],
    [{ ratings: { memory: 5 } }, 'profiles.0.ratings.memory too_big'],
    [{ ratings: { memory: 4.5 } }, 'profiles.0.ratings.memory too_big'],
    [{ ratings: { memory: -1 } }, 'profiles.0.ratings.memory too_small'],
    [{ ratings: { memory: 2.5 } }, 'profiles.0.ratings.memory whole'],
    [{ ratings: { memory: '3' } }, 'profiles.0.ratings.memory invalid_type'],
    [{ ratings: { 'a b': 1 } }, 'profiles.0.ratings.a b invalid_key'],
    [{ ratings: [3] }, 'profiles.0.ratings invalid_type'],
  ])('with %j are refused', (changes, problem) => {
    expect(problems(withProfile(changes))).toEqual([problem]);
  });

  it('are one for a domain and a level', () => {
    const profiles = [sampleProfile(), sampleProfile({ ratings: {} })];
    expect(problems(sampleKit({ profiles }))).toEqual(['profiles.1 profileTwice']);
  });
});

describe('checklists', () => {
  const path = 'checklist.stages.0.steps.1';
  it.each([
    [{ section: undefined }, `${path}.section invalid_type`],
    [{ section: ' ' }, `${path}.section empty`],
    [{ id: 'range' }, `${path}.id idTwice`],
    [{ days: 1.5 }, `${path}.days whole`],
    [{ days: -1 }, `${path}.days too_small`],
    [{ text: undefined }, `${path}.text invalid_type`],
  ])('with %j are refused', (changes, problem) => {
    expect(problems(withSteps(sampleStep(), sampleStep({ id: 'x', ...changes })))).toEqual([
      problem,
    ]);
  });

  it('have ids of steps across all stages, and of stages', () => {
    const stages = [
      { id: 'define', name: 'A', steps: [sampleStep()] },
      { id: 'define', name: 'B', steps: [sampleStep()] },
    ];
    expect(problems(sampleKit({ checklist: { stages } }))).toEqual([
      'checklist.stages.1.id idTwice',
      'checklist.stages.1.steps.0.id idTwice',
    ]);
  });

  it('may have no stages, and stages no steps', () => {
    expect(problems(sampleKit({ checklist: { stages: [] } }))).toEqual([]);
    expect(problems(withSteps())).toEqual([]);
  });
});

it('what is wrong has a path and a sentence', async () => {
  const questions = [sampleQuestion({ areas: ['mind'] })];
  const profiles = [sampleProfile({ domain: 'films', ratings: { memory: 4, 'be nice': 3 } })];
  expect(await checkPack(sampleKit({ questions }), 'en')).toMatchObject({
    error: {
      code: 'bad-pack',
      issues: [
        { path: 'questions[0].areas[0]', message: 'This skill area is not in the list of areas.' },
      ],
    },
  });
  expect(await checkPack(sampleKit({ profiles }), 'en')).toMatchObject({
    error: {
      issues: [
        {
          path: 'profiles[0].ratings.be nice',
          message: expect.stringMatching(/^An id has only/) as string,
        },
      ],
    },
  });
});
