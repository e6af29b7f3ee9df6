// Whole articles through the whole pipeline. Each folder here that has a facts.json is a case: facts.json holds what a
// careful reader finds in the capture, expected.json all that the program makes of it, rewritten by UPDATE=1 and
// reviewed as a diff.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distance } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { captureOf } from '../../src/cli/read-capture.ts';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { geoparse } from '../../src/core/geoparse.ts';
import { buildStory } from '../../src/core/story/build-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { summariseStory } from './summarise-story.ts';

interface Facts {
  /** From the project's root. */
  capture: string;
  fields: Record<string, string>;
  body: { starts: string; ends: string };
  /** `near` is text that stands around the mention. */
  mentions: MentionFact[];
  /** Names of places that the map must not show. */
  absent: string[];
  quotations: { text: string; speaker: string }[];
}

interface MentionFact {
  text: string;
  near: string;
  kind: string;
  place?: string;
  lng?: number;
  lat?: number;
  withinKm?: number;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CASES = readdirSync(HERE).filter((name) => existsSync(join(HERE, name, 'facts.json')));

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

it('has cases', () => expect(CASES.length).toBeGreaterThanOrEqual(2));

describe.each(CASES)('%s', (name) => {
  const folder = join(HERE, name);
  const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as Facts;
  let story: Story;
  beforeAll(() => {
    const capture = captureOf(basename(facts.capture), readFileSync(join(ROOT, facts.capture)));
    story = buildStory([{ ...geoparse(capture, gazetteer), name }], gazetteer).story;
  });

  it.each(Object.entries(facts.fields))('%s is “%s”', (field, value) => {
    expect((story.articles[0] as unknown as Record<string, unknown>)[field]?.toString().slice(0, field === 'published' ? 10 : undefined)).toBe(value);
  });

  it('body starts and ends where the article does', () => {
    const { text, blocks } = story.articles[0];
    const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
    expect(text.slice(paragraphs[0].start)).toMatch(startingWith(facts.body.starts));
    expect(text.slice(0, paragraphs.at(-1)!.end).endsWith(facts.body.ends)).toBe(true);
  });

  it.each(facts.mentions)('$text, near “$near”: $kind, $place', (fact) => {
    const mention = mentionOf(story, fact);
    const place = story.places.find(({ id }) => id === mention.place);
    expect(place, `a place for ${fact.text}`).toBeDefined();
    expect(mention.kind).toBe(fact.kind);
    if (fact.place !== undefined) expect(`${place!.id} ${place!.name}`).toContain(`${fact.place} `);
    if (fact.lng !== undefined)
      expect(distance([place!.lng, place!.lat], [fact.lng, fact.lat!])).toBeLessThanOrEqual(fact.withinKm!);
    const { text } = story.articles[0];
    const excerpt = text.slice(mention.excerpt.start, mention.excerpt.end);
    expect(excerpt).toContain(fact.text);
    expect(mention.excerpt.start).toBeLessThanOrEqual(mention.start);
    expect(mention.excerpt.end).toBeGreaterThanOrEqual(mention.end);
  });

  it.each(facts.absent)('does not put %s on the map', (absent) => {
    expect(story.places.map((place) => place.name)).not.toContain(absent);
    expect(story.mentions.filter(({ text, place }) => text === absent && place !== null)).toEqual([]);
  });

  it.each(facts.quotations)('“$text” is said by $speaker', ({ text, speaker }) => {
    const found = quotationOf(story, text);
    expect(found, story.quotations.map((one) => one.text).join(' | ')).toBeDefined();
    expect(found!.speaker?.name).toBe(speaker);
  });

  it('is what it was (UPDATE=1 rewrites it)', () => {
    const path = join(folder, 'expected.json');
    const summary = summariseStory(story);
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(summary, null, 1)}\n`);
    expect(summary).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});

/** The mention of the fact's text that lies within, or touches, the text around it. */
function mentionOf(story: Story, { text, near }: MentionFact) {
  const at = story.articles[0].text.indexOf(near);
  expect(at, `"${near}" in the article`).toBeGreaterThanOrEqual(0);
  const found = story.mentions.find(
    (mention) => mention.text === text && mention.start < at + near.length && mention.end > at - text.length - 2,
  );
  expect(found, `a mention "${text}" near "${near}"`).toBeDefined();
  return found!;
}

/** The quotation of these words; else the shortest that holds them, as one that its attribution splits does. */
function quotationOf({ quotations }: Story, text: string) {
  const wanted = bare(text);
  return quotations
    .filter((quotation) => bare(quotation.text).includes(wanted))
    .sort((a, b) => a.text.length - b.text.length)[0];
}

/** Without marks and punctuation at its ends, with plain apostrophes: what stands inside counts. */
function bare(text: string): string {
  return text
    .replace(/[’‘]/gu, "'")
    .replace(/^[\s"“”'.,;:!?…]+|[\s"“”'.,;:!…]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u');
}
