/** Parts of a pack, put together of what a role's folder holds. */
import type {
  RoleFigures,
  AreaFigures,
  RoleText,
  AreaText,
  Parts,
  InterviewParts,
  SkillsParts,
  ChecklistParts,
  OfferParts,
  ChecklistRest,
  AllParts,
} from './parts.js';
import type { Pack, SkillArea } from './types.js';

/** What every part of a pack has: where it comes from, its language, its levels and markets. */
function rolePart({ base, levels, markets }: RoleFigures, text: RoleText): Omit<Pack, 'salaries'> {
  return {
    ...base,
    lang: text.lang,
    markets: markets.map((id) => ({ id, name: text.markets[id]! })),
    levels: levels.map((level) => ({ ...level, name: text.levels[level.id]! })),
  };
}

/** The part of a pack that the salary table needs, in one language. */
export function salaryPart({ figures: { salaryFigures }, text: { salaryText } }: Parts): Pack {
  const { salaries, highlight } = salaryFigures;
  const { title, note } = salaryText.salaryTable;
  return {
    ...rolePart(salaryFigures, salaryText),
    salaries,
    salaryTable: { title, highlight: highlight && { ...highlight, note } },
  };
}

function areasOf(
  { section, basis, areas }: AreaFigures,
  text: (area: string) => AreaText[string],
  skillsOf: (area: string) => SkillArea['skills'],
): SkillArea[] {
  return areas.map((id) => ({ id, ...text(id), skills: skillsOf(id), section, basis }));
}

/**
 * The part of a pack that the interview carousel needs: areas come without their skills, and where
 * only their short names are carried, with the names of the ratings in place of sentences.
 */
export function interviewPart({ figures, text }: InterviewParts): Pack {
  const { section, basis, questions } = figures.interviewFigures;
  const words = text.interviewText;
  return {
    ...rolePart(figures.roleFigures, text.roleText),
    salaries: [],
    areas: areasOf(
      figures.areaFigures,
      (id) => ({ name: text.areaText[id]!.short, scale: text.scale, ...text.areaText[id]! }),
      () => [],
    ),
    scale: { labels: text.scale, basis: figures.areaFigures.basis },
    questions: questions.map((one) => {
      const { mentions, ...said } = words.questions[one.id]!;
      return {
        ...one,
        ...said,
        mentions: one.mentions.map((id) => ({ id, text: mentions[id]! })),
        section,
        basis,
      };
    }),
    interview: words.interview,
  };
}

/** The part of a pack that the skills matrix needs. */
export function skillsPart({ figures, text }: SkillsParts): Pack {
  const { roleFigures, areaFigures, skillFigures, domains, profiles } = figures;
  const { skills, skillsMatrix } = text.skillText;
  return {
    ...rolePart(roleFigures, text.roleText),
    salaries: [],
    areas: areasOf(
      areaFigures,
      (id) => text.areaText[id]!,
      (area) => skillFigures[area]!.map((id) => ({ id, name: skills[id]! })),
    ),
    scale: { labels: text.scale, basis: areaFigures.basis },
    domains: domains.map((id) => ({ id, name: text.domains[id]! })),
    profiles: domains.flatMap((domain) =>
      profiles.ratings[domain]!.map((line, row) => ({
        domain,
        level: roleFigures.levels[row]!.id,
        ratings: Object.fromEntries(line.map((rating, at) => [areaFigures.areas[at]!, rating])),
        basis: profiles.basis,
      })),
    ),
    skillsMatrix,
  };
}

/** The part of a pack that the checklist needs. */
export function checklistPart({ figures, text }: ChecklistParts): Pack {
  const { base, checklistFigures } = figures;
  const words = text.checklistText;
  return {
    ...base,
    salaries: [],
    checklist: {
      stages: checklistFigures.stages.map(({ id, steps }) => ({
        id,
        name: words.stages[id]!,
        steps: steps.map((step) => ({
          ...step,
          text: words.steps[step.id]!,
          chosen: words.chosen[step.id],
        })),
      })),
      basis: checklistFigures.basis,
    },
    hiringChecklist: words.hiringChecklist,
  };
}

/** The part of a pack that the lead form needs. */
export function offerPart({ figures, text }: OfferParts): Pack {
  return {
    ...rolePart(figures.roleFigures, text.roleText),
    salaries: [],
    offer: { ...text.offerText, ...figures.offerFigures },
  };
}

/** The same with the rest. */
export function wholeChecklist(pack: Pack, { figures, text }: ChecklistRest): Pack {
  const { roleFigures, salaryFigures, stepDays } = figures;
  const stages = pack.checklist!.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) => ({ ...step, days: stepDays[step.id] })),
  }));
  return {
    ...pack,
    ...rolePart(roleFigures, text.roleText),
    salaries: salaryFigures.salaries,
    checklist: { ...pack.checklist, stages },
  };
}

/** The whole pack in one language, facts with their unit and section; every later part joins here. */
export function assemblePack(parts: AllParts): Pack {
  const pack = salaryPart(parts);
  return {
    ...interviewPart(parts),
    ...wholeChecklist(checklistPart(parts), parts),
    ...offerPart(parts),
    // After the interview, whose areas have no skills.
    ...skillsPart(parts),
    ...pack,
    salaries: pack.salaries.map((row) => ({ ...row, ...parts.figures.salaryFacts })),
  };
}
