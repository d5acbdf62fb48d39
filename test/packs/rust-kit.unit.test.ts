import { describe, expect, it } from 'vitest';
import {
  assemblePack,
  checklistPart,
  wholeChecklist,
  interviewPart,
  skillsPart,
} from '../../src/packs/assemble.js';
import { checkPack } from '../../src/packs/own.js';
import * as ar from '../../src/packs/rust/ar.js';
import * as de from '../../src/packs/rust/de.js';
import * as en from '../../src/packs/rust/en.js';
import * as figures from '../../src/packs/rust/figures.js';
import * as tr from '../../src/packs/rust/tr.js';
import {
  areasOfArticle,
  domainsOfArticle,
  mentionsOfArticle,
  projectsOfArticle,
  questionsOfArticle,
  sectionsOfArticle,
  stepsOfBoard,
} from './article.js';

const pack = assemblePack({ figures, text: en });
const texts = [en, de, tr, ar].map((text) => [text.roleText.lang, text] as const);
const others = texts.slice(1);

/** Every text of a value by its path. */
function textsIn(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const entries = Object.entries(Object(value) as Record<string, unknown>);
  return new Map(entries.flatMap(([key, one]) => [...textsIn(one, `${path}.${key}`)]));
}

const plain = (text: string) => text.replace(/[`*]/g, '');
const same = (text: string) =>
  plain(text).toLowerCase().replaceAll('&', 'and').replace(/iz/g, 'is');
const stepsOf = ({ checklist }: typeof pack) => checklist!.stages.flatMap(({ steps }) => steps);
const stepTextsOf = (text: Parameters<typeof assemblePack>[0]['text']) => {
  const steps = stepsOf(assemblePack({ figures, text }));
  return Object.fromEntries(steps.map((step) => [step.id, step.text]));
};

describe("the article's skills", () => {
  it('are six areas in its order', () => {
    expect(pack.areas!.map(({ id }) => id)).toEqual([
      ...['ownership', 'async', 'errors', 'systems', 'web', 'tooling'],
    ]);
    expect(pack.areas!.map(({ name }) => same(name))).toEqual(
      areasOfArticle.map(([name]) => same(name)),
    );
  });

  it.each(areasOfArticle)('are all in %s, and no others', (name, listed) => {
    const area = pack.areas!.find((one) => same(one.name) === same(name))!;
    // At commas that stand in no brackets.
    const facts = listed.split(/, (?![^(]*\))/);
    expect(area.skills).toHaveLength(facts.length);
    facts.forEach((fact, at) => {
      const skill = same(area.skills[at]!.name);
      for (const word of fact.match(/[\w!]+/g)!) expect(skill, fact).toContain(same(word));
    });
    expect(area).toMatchObject({ section: sectionsOfArticle[6], basis: 'publisher' });
  });

  it('have a tag of one word and five different sentences', () => {
    for (const { short, scale } of pack.areas!) {
      expect(short).toMatch(/^\S+$/);
      expect(new Set(scale).size).toBe(5);
      for (const sentence of scale) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
    expect(pack.scale).toEqual({
      labels: ['None', 'Weak', 'Partial', 'Solid', 'Strong'],
      basis: 'publisher',
    });
  });
});

describe("the article's questions", () => {
  it('are seven in its order, each worded anew', () => {
    expect(pack.questions!.map(({ id }) => id)).toEqual([
      ...['string-or-str', 'unsafe', 'concurrent-cache', 'drop-future'],
      ...['orphan-rule', 'incident', 'migrate-cpp'],
    ]);
    pack.questions!.forEach(({ question, section, basis }, at) => {
      const [original, gist] = questionsOfArticle[at]!;
      expect(original).toMatch(gist);
      expect(plain(question)).toMatch(gist);
      expect(plain(question)).not.toBe(original);
      expect({ section, basis }).toEqual({ section: sectionsOfArticle[9], basis: 'publisher' });
    });
  });

  it.each(Object.entries(mentionsOfArticle))(
    '%s: lists what the article listens for',
    (id, facts) => {
      const { mentions } = pack.questions!.find((one) => one.id === id)!;
      expect(mentions).toHaveLength(4);
      const said = same(mentions.map(({ text }) => text).join('; '));
      for (const fact of facts) expect(said).toContain(same(fact));
    },
  );

  it('have a topic, and the incident is about systems', () => {
    expect(pack.questions!.map(({ areas }) => areas[0])).toEqual([
      ...['ownership', 'systems', 'async', 'async', 'errors', 'systems', 'systems'],
    ]);
  });

  it('leave no level without a question', () => {
    for (const { id } of pack.levels!) {
      expect(pack.questions!.some(({ levels }) => levels.includes(id))).toBe(true);
    }
  });
});

describe('target profiles', () => {
  const of = (domain: string, level: string) =>
    pack.profiles!.find((one) => one.domain === domain && one.level === level)!;

  it("are one for each of the article's six domains and four levels", () => {
    expect(pack.domains!.map(({ id }) => id)).toEqual([
      ...['cloud', 'data', 'blockchain', 'tooling', 'ai', 'embedded'],
    ]);
    expect(pack.domains!.map(({ name }) => same(name))).toEqual(domainsOfArticle.map(same));
    expect(pack.profiles).toHaveLength(24);
    for (const domain of pack.domains!) {
      for (const level of pack.levels!) {
        const { ratings, basis } = of(domain.id, level.id);
        expect(Object.keys(ratings)).toEqual(pack.areas!.map(({ id }) => id));
        expect(basis).toBe('publisher');
      }
    }
  });

  it('ask of a senior in cloud infrastructure what the board shows', () => {
    expect(of('cloud', 'senior').ratings).toEqual({
      ...{ ownership: 3, async: 3, errors: 3, systems: 2, web: 3, tooling: 2 },
    });
  });

  it('rise with the level: in sum always, in no area down', () => {
    for (const { id } of pack.domains!) {
      const lines = pack.levels!.map((level) => Object.values(of(id, level.id).ratings));
      lines.slice(1).forEach((line, at) => {
        line.forEach((rating, area) => expect(rating).toBeGreaterThanOrEqual(lines[at]![area]!));
        const sum = (ratings: number[]) => ratings.reduce((a, b) => a + b);
        expect(sum(line)).toBeGreaterThan(sum(lines[at]!));
      });
    }
  });
});

describe('the checklist', () => {
  it('has nineteen steps in five stages, each with the section it rests on', () => {
    expect(pack.checklist!.basis).toBe('publisher');
    expect(
      pack.checklist!.stages.map(({ id, steps }) => [id, steps.map(({ section }) => section)]),
    ).toEqual(stepsOfBoard.map(([id, ...at]) => [id, at.map((one) => sectionsOfArticle[one])]));
    expect(stepsOf(pack)).toHaveLength(19);
  });

  it('is due in its own order', () => {
    const days = stepsOf(pack).map((step) => step.days!);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days[0]).toBeGreaterThan(0);
  });

  it.each(texts)("has the article's numbers and names in %s", (_, text) => {
    const steps = stepTextsOf(text);
    expect(steps['ownership-exercise']).toMatch(/\*\*45\D+\*\*$/);
    expect(steps['design-discussion']).toMatch(/\*\*60\D+\*\*$/);
    expect(steps['take-home']).toMatch(/\*\*\D*4\D+5\D+\*\*$/);
    expect(steps.premium).toMatch(/\b15\D{1,5}25\b/);
    for (const name of ['%', 'Go', 'Java']) expect(steps.premium).toContain(name);
    expect(steps.communities).toMatch(/r\/rust.*Discord.*50[.,]000/);
    expect(steps.pipelines).toMatch(/C\+\+\D+45\D+Go\D+25\D+30/);
    expect(steps.speakers).toMatch(/RustConf.*EuroRust/);
    expect(steps.wasm).toContain('WebAssembly');
    for (const name of projectsOfArticle) expect(steps.contributors).toContain(name);
  });

  it.each(texts)('speaks of level, market and range once they are known, in %s', (_, text) => {
    const chosen = stepsOf(assemblePack({ figures, text })).filter((step) => step.chosen);
    expect(chosen.map(({ id }) => id)).toEqual(['range']);
    const places = chosen[0]!.chosen!.match(/\{\w+\}/g)!;
    expect(places.sort()).toEqual(['{level}', '{market}', '{range}']);
    expect(chosen[0]!.text).not.toContain('{');
  });
});

it('ids of areas, skills and questions are all different, since notes go by them', () => {
  const ids = [
    ...pack.areas!.flatMap(({ id, skills }) => [id, ...skills.map((skill) => skill.id)]),
    ...pack.questions!.map(({ id }) => id),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(others)('in %s', (_, text) => {
  const english = textsIn(pack);
  const translated = textsIn(assemblePack({ figures, text }));

  it('every text is there', () => {
    expect([...translated.keys()]).toEqual([...english.keys()]);
  });

  it('code stays, marks are in pairs, and nothing is much longer', () => {
    for (const [path, original] of english) {
      const said = translated.get(path)!;
      for (const code of original.match(/`[^`]+`/g) ?? []) expect(said).toContain(code);
      expect(said.split('`').length % 2, said).toBe(1);
      expect(said.split('**').length % 2, said).toBe(1);
      expect(said.length, said).toBeLessThan(original.length * 1.5 + 20);
    }
  });

  it('sentences are translated, titles of sections are not', () => {
    for (const [path, original] of english) {
      const kept = /\.section$|^\.source/.test(path);
      if (kept) expect(translated.get(path)).toBe(original);
      else if (/[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(original)) {
        expect(translated.get(path), path).not.toBe(original);
      }
    }
  });
});

it('German addresses nobody', () => {
  for (const said of textsIn(assemblePack({ figures, text: de })).values()) {
    expect(said).not.toMatch(/\b(Sie|Ihr|Ihre|Ihnen|du|dein|dir|dich)\b/);
  }
});

describe('the part of', () => {
  it('the interview is sound, and brings areas without their skills', async () => {
    const part = interviewPart({ figures, text: en });
    expect(await checkPack(part, 'en')).toEqual({ pack: part });
    const { lang, asOf, source, levels, markets, questions, scale, interview } = pack;
    const areas = pack.areas!.map((area) => ({ ...area, skills: [] }));
    const base = { id: 'rust', lang, asOf, source, levels, markets, salaries: [] };
    expect(part).toEqual({ ...base, areas, scale, questions, interview });
  });

  it('the skills matrix is sound', async () => {
    const part = skillsPart({ figures, text: en });
    expect(await checkPack(part, 'en')).toEqual({ pack: part });
    const { lang, asOf, source, levels, markets } = pack;
    const { areas, scale, domains, profiles, skillsMatrix } = pack;
    const base = { id: 'rust', lang, asOf, source, levels, markets, salaries: [] };
    expect(part).toEqual({ ...base, areas, scale, domains, profiles, skillsMatrix });
  });

  it('the checklist is sound without levels and markets, and whole with the rest', async () => {
    const part = checklistPart({ figures, text: en });
    expect(await checkPack(part, 'en')).toEqual({ pack: part });
    const whole = wholeChecklist(part, { figures, text: en });
    const { lang, asOf, source, levels, markets, checklist, hiringChecklist } = pack;
    const { salaries } = figures.salaryFigures;
    const base = { id: 'rust', lang, asOf, source, levels, markets, salaries };
    expect(whole).toEqual({ ...base, checklist, hiringChecklist });
  });
});
