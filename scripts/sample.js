// Makes samples/district-committees, an invented study. sample-story.js tells what happens; here the answers are drawn to
// fit it, the same on every machine.
//   node scripts/sample.js            writes the files
//   node scripts/sample.js --check    fails where the files differ from what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fraction, randomIntegers } from './random.js';
import {
  COORDINATOR_SECTOR,
  DIFFICULTY,
  MEMBERS,
  PARTNER_SECTORS,
  SPREAD_OF_ANSWERS,
  SPREAD_OF_PERSONS,
  STORY,
  UNKNOWN_TO_PARTNERS,
  USUAL_BLANK,
  USUAL_DONT_KNOW,
  WRITES_TEXT,
} from './sample-story.js';

const ROUNDS = ['baseline', 'follow-up'];

const FIELDS = ['mechanism', 'round', 'respondent', 'role', 'sector', 'sex', 'level'];
const REMARK_SUFFIX = { notes: 'note', evidence: 'evidence' };
const REMARKS = Object.keys(REMARK_SUFFIX);
const SEED = 20;
const FOLDER = fileURLToPath(new URL('../samples/district-committees/', import.meta.url));
const CHECKLIST = fileURLToPath(new URL('../checklists/district-committee.yaml', import.meta.url));

writeOrCheck(makeStudy(), process.argv.includes('--check'));

/** The files of the study by name. */
function makeStudy() {
  const checklist = parse(readFileSync(CHECKLIST, 'utf8'));
  const next = randomIntegers(SEED);
  const people = makePeople(next);
  const [baseline, followUp] = ROUNDS.map((_, round) => makeRound(checklist, people, round, next));
  const invited = countInvited(people, next);
  return new Map([
    ['baseline.csv', baseline],
    ['follow-up.csv', followUp],
    ['invited.csv', makeInvited(invited)],
    ['members.csv', makeMembers(people, invited)],
  ]);
}

/** Everyone who ever answers, with a code that says nothing about where they are from. */
function makePeople(next) {
  const people = STORY.flatMap((story) => {
    const { stay, leave, join, coordinators } = story.members;
    return Array.from({ length: stay + leave + join }, (_, place) => ({
      story,
      fate: place < stay ? 'stay' : place < stay + leave ? 'leave' : 'join',
      role: place < coordinators ? 'coordinator' : 'partner',
      sector: place < coordinators ? COORDINATOR_SECTOR : pickSector(place - coordinators),
      sex: next() % 2 === 0 ? 'female' : 'male',
      lean: (fraction(next) - 0.5) * SPREAD_OF_PERSONS,
    }));
  });
  const codes = shuffled(people.length, next);
  return people.map((person, place) => ({
    ...person,
    code: codeOf(codes[place]),
  }));
}

function codeOf(number) {
  return `R-${String(number + 1).padStart(4, '0')}`;
}

function pickSector(place) {
  return PARTNER_SECTORS[place % PARTNER_SECTORS.length];
}

function makeRound(checklist, people, round, next) {
  const items = checklist.domains.flatMap((domain) =>
    domain.items.map((item) => ({ ...item, domain: domain.id })),
  );
  const remarks = REMARKS.flatMap((kind) =>
    items.filter((item) => isRemarked(kind, item)).map((item) => ({ kind, item })),
  );
  const handOut = remainingRemarks(round);
  const present = people.filter((person) => person.fate !== (round === 0 ? 'join' : 'leave'));
  const rows = present.map((person) => {
    const { story, code, role, sector, sex } = person;
    const answers = items.map((item) => answer(checklist.scales[item.scale], item, person, round, next));
    const beside = remarks.map(({ kind, item }) => (asks(item, role) ? handOut(story, kind, item.id) : ''));
    return [story.mechanism, ROUNDS[round], code, role, sector, sex, 'district', ...answers, ...beside];
  });
  const beside = remarks.map(({ kind, item }) => `${item.id}_${REMARK_SUFFIX[kind]}`);
  return csv([[...FIELDS, ...items.map((item) => item.id), ...beside], ...rows]);
}

function isRemarked(kind, item) {
  return STORY.some((story) => item.id in (story[kind] ?? {}));
}

/** Hands out each remark of the round once, to whoever is asked first. */
function remainingRemarks(round) {
  const left = new Map(STORY.map((story) => [story, structuredClone(story)]));
  return (story, kind, item) => left.get(story)[kind]?.[item]?.[round].shift() ?? '';
}

function asks(item, role) {
  return item.roles === undefined || item.roles.includes(role);
}

function answer(scale, item, person, round, next) {
  const { story, role } = person;
  const draws = [fraction(next), fraction(next), fraction(next), fraction(next)];
  if (!asks(item, role) || isAfterBreak(story, item.domain, round)) return '';
  if (scale === undefined) return draws[0] < WRITES_TEXT ? text(story.obstacles[round], draws[1]) : '';
  if (item.id in story.facts) return story.facts[item.id][round];
  if (story.notApplicable === item.domain) return missingCode(scale, 'not-applicable');
  if (draws[0] < USUAL_BLANK) return '';
  const unknown = role === 'partner' ? (UNKNOWN_TO_PARTNERS[item.id] ?? USUAL_DONT_KNOW) : 0;
  if (draws[0] < USUAL_BLANK + unknown) return missingCode(scale, 'dont-know');
  return story.agreed?.[item.id]?.[round] ?? nearestOption(scale, latent(item, person, round, draws));
}

function isAfterBreak(story, domain, round) {
  const answered = story.answered?.[round] ?? null;
  return answered !== null && !answered.includes(domain);
}

function text(texts, draw) {
  return texts[Math.floor(draw * texts.length)] ?? '';
}

/** Where this person would put the item on 0–100 were the scale without steps. */
function latent(item, { story, role, fate, lean }, round, draws) {
  const noise = ((draws[1] + draws[2] + draws[3]) / 3 - 0.5) * SPREAD_OF_ANSWERS;
  const leaning = lean + (story.shift?.[role] ?? 0) + (story.lean?.[fate] ?? 0);
  return story.levels[item.domain][round] + (DIFFICULTY[item.id] ?? 0) + leaning + noise;
}

function nearestOption({ options }, wanted) {
  const points = (option, place) => option.points ?? (place * 100) / (options.length - 1);
  const distances = options.map((option, place) => Math.abs(points(option, place) - wanted));
  return options[distances.indexOf(Math.min(...distances))].code;
}

function missingCode(scale, state) {
  return scale.missing.find((missing) => missing.state === state).code;
}

/** How many were invited, by mechanism, round, role and sector: those who answered and some who did not. */
function countInvited(people, next) {
  const counts = new Map();
  const add = (...key) => counts.set(key.join(','), (counts.get(key.join(',')) ?? 0) + 1);
  for (const [round, name] of ROUNDS.entries()) {
    for (const story of STORY) {
      for (const { role, sector } of presentIn(round, story, people))
        add(story.mechanism, name, role, sector);
      for (let silent = 0; silent < story.silent[round]; silent++) {
        add(story.mechanism, name, 'partner', pickSector(next()));
      }
    }
  }
  return counts;
}

function presentIn(round, story, people) {
  return people.filter((one) => one.story === story && one.fate !== (round === 0 ? 'join' : 'leave'));
}

function makeInvited(invited) {
  const rows = [...invited].map(([key, count]) => [...key.split(','), count]);
  return csv([['mechanism', 'round', 'role', 'sector', 'invited'], ...rows]);
}

/** One committee's follow-up by name: who answered under their code, the others under codes that nobody answered with. */
function makeMembers(people, invited) {
  const { mechanism, round, organisations, inactive } = MEMBERS;
  const story = STORY.find((each) => each.mechanism === mechanism);
  const present = presentIn(ROUNDS.indexOf(round), story, people);
  const members = [...invited].flatMap(([key, count]) => {
    const [of, at, role, sector] = key.split(',');
    if (of !== mechanism || at !== round) return [];
    const codes = present.filter((one) => one.role === role && one.sector === sector).map(({ code }) => code);
    return Array.from({ length: count }, (_, place) => ({ role, sector, code: codes[place] ?? null }));
  });
  let silent = people.length;
  const rows = members.map(({ role, sector, code }, place) => {
    const organisation = organisations[place];
    const active = inactive.includes(organisation) ? 'no' : 'yes';
    return [mechanism, round, code ?? codeOf(silent++), organisation, role, sector, active];
  });
  const header = ['mechanism', 'round', 'respondent', 'organisation', 'role', 'sector', 'active'];
  return csv([header, ...rows]);
}

function shuffled(length, next) {
  const places = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(fraction(next) * (last + 1));
    [places[last], places[other]] = [places[other], places[last]];
  }
  return places;
}

function csv(rows) {
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

function cell(value) {
  const written = String(value);
  return /[",\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

function writeOrCheck(files, check) {
  for (const [name, content] of files) {
    if (!check) writeFileSync(FOLDER + name, content);
    else if (readFileSync(FOLDER + name, 'utf8') !== content) {
      console.error(`samples/district-committees/${name} is not up to date: run node scripts/sample.js`);
      process.exitCode = 1;
    }
  }
}
