import { describe, expect, test } from 'vitest';
import { findPersons } from '../../../src/core/text/find-persons.ts';
import { findQuotations } from '../../../src/core/text/find-quotations.ts';
import type { Quotation } from '../../../src/core/text/text-document.ts';
import { makeDocument } from './make-document.ts';

/** `Name: words` for a whole quotation, `Name~ words` for a few words quoted, `Name= words` for reported speech. */
function show(text: string, { direct, parts, speaker, start, end }: Quotation): string {
  const sign = direct ? ':' : parts?.length === 0 ? '=' : '~';
  const said =
    parts?.length === 0
      ? text.slice(start, end)
      : parts?.map((part) => text.slice(part.start, part.end)).join(' / ');
  return `${speaker?.name ?? '?'}${sign} ${said}`;
}

function quotationsIn(text: string): string[] {
  const document = makeDocument(text);
  return findQuotations(document, findPersons(document)).map((quotation) => show(text, quotation));
}

type Case = [text: string, ...expected: string[]];

const CASES: Record<string, Case[]> = {
  'attribution after': [
    ['“We are ready,” said Ann Hale.', 'Ann Hale: We are ready,'],
    ['"We are ready," Ann Hale said.', 'Ann Hale: We are ready,'],
    ['“Are we ready?” asked Ann Hale.', 'Ann Hale: Are we ready?'],
    ['“Get out!” Ann Hale shouted at the crew.', 'Ann Hale: Get out!'],
    ['“We are ready”, Ann Hale told reporters.', 'Ann Hale: We are ready'],
    ['“The pier will hold,” Ann Hale, the harbour master, said.', 'Ann Hale: The pier will hold,'],
    ['“The pier will hold,” said harbour master Ann Hale, who built it.', 'Ann Hale: The pier will hold,'],
    ['“The pier will hold,” Rep. Ann Hale (D-Ohio) said on Monday.', 'Ann Hale: The pier will hold,'],
    ['“The pier will hold,” Ann Hale later wrote on her blog.', 'Ann Hale: The pier will hold,'],
    ['“The pier will hold,” Ann Hale reportedly told the board.', 'Ann Hale: The pier will hold,'],
    ['“It was never about money,” according to Ann Hale.', 'Ann Hale: It was never about money,'],
    ['“It was never about money,” as Ann Hale put it.', 'Ann Hale: It was never about money,'],
    [
      '“It was never about money,” a spokesman for the port said.',
      'a spokesman for the port: It was never about money,',
    ],
    ['“It was never about money,” two officials said.', 'two officials: It was never about money,'],
    [
      '“It was never about money,” the Harbour Board said in a statement.',
      'the Harbour Board: It was never about money,',
    ],
    ['“It was never about money.” — Ann Hale', 'Ann Hale: It was never about money.'],
  ],
  'attribution before': [
    ['Ann Hale said, “We are ready.”', 'Ann Hale: We are ready.'],
    ['Ann Hale said: “We are ready.”', 'Ann Hale: We are ready.'],
    ['Ann Hale: “We are ready.”', 'Ann Hale: We are ready.'],
    ['Said Ann Hale: “We are ready.”', 'Ann Hale: We are ready.'],
    ['According to Ann Hale, “nobody asked the crew.”', 'Ann Hale: nobody asked the crew.'],
    ['Ann Hale told the crew, “We are ready.”', 'Ann Hale: We are ready.'],
    ['Ann Hale wrote on Twitter: “We are ready.”', 'Ann Hale: We are ready.'],
    ['Asked about the pier, Ann Hale replied: “It will hold.”', 'Ann Hale: It will hold.'],
    ['Ann Hale was interrupted by Omar Diaz: “It will not.”', 'Omar Diaz: It will not.'],
    ['Ann Hale continued:\n“The pier will hold for years.”', 'Ann Hale: The pier will hold for years.'],
    ['Ann Hale went on to say, “The pier will hold.”', 'Ann Hale: The pier will hold.'],
    ['Ann Hale laughed and said, “The pier will hold.”', 'Ann Hale: The pier will hold.'],
  ],
  'split quotations are one': [
    ['“We are ready,” Ann Hale said. “Let them come.”', 'Ann Hale: We are ready, / Let them come.'],
    ['“We,” Ann Hale said, “are ready.”', 'Ann Hale: We, / are ready.'],
    ['“I like Omar,” she said, but “not his boat.”', '?: I like Omar, / not his boat.'],
    [
      '“One,” Ann Hale said. “Two.” She paused. “Three is enough for all of us.”',
      'Ann Hale: One, / Two. / Three is enough for all of us.',
    ],
    [
      '“We are ready,” Ann Hale said, pointing to the crew, who waved. “Let them come”.',
      'Ann Hale: We are ready, / Let them come',
    ],
  ],
  'what stands beside is not said': [
    [
      '“We are ready,” Ann Hale said on the show “Harbour Lights.” “Let them come.”',
      'Ann Hale: We are ready, / Let them come.',
    ],
    ['“We are ready,” Ann Hale, known as “the captain,” said.', 'Ann Hale: We are ready,'],
    [
      '“We are ready,” Ann Hale said, citing the weather, “and we will sail.”',
      'Ann Hale: We are ready, / and we will sail.',
    ],
    ['Ann Hale blasted the plan, calling it “a farce”.', 'Ann Hale~ a farce'],
    [
      'The Hale administration said the road to Porto was open.',
      'The Hale administration= the road to Porto was open',
    ],
    ['Ann Hale spoke. Omar Diaz was told “go home” by the crew.'],
  ],
  'two cues, two quotations': [
    [
      '“We are ready,” Ann Hale said, adding: “Let them come.”',
      'Ann Hale: We are ready,',
      'Ann Hale: Let them come.',
    ],
    ['Ann Hale said “yes,” and Omar Diaz said “no.”', 'Ann Hale: yes,', 'Omar Diaz: no.'],
    ['“Yes,” said Ann Hale. “No,” said Omar Diaz.', 'Ann Hale: Yes,', 'Omar Diaz: No,'],
    ['Ann Hale accused the port of neglect, saying it had “starved the crew”.', 'Ann Hale~ starved the crew'],
  ],
  'a few words quoted': [
    ['Ann Hale called the plan “a disgrace” on Monday.', 'Ann Hale~ a disgrace'],
    ['Ann Hale said the plan was “a disgrace” to the port.', 'Ann Hale~ a disgrace'],
    ['Ann Hale said that “the plan” was dead.', 'Ann Hale~ the plan'],
    ['Ann Hale said Lisbon was “stalling” the talks.', 'Ann Hale~ stalling'],
    ['The reason, Ann Hale said, is “because they want more.”', 'Ann Hale~ because they want more.'],
    [
      'Ann Hale accused the port of trying to “starve the crew out” of spite.',
      'Ann Hale~ starve the crew out',
    ],
    ['The plan was “a disgrace” to the port, Ann Hale said.', 'Ann Hale~ a disgrace'],
  ],
  'no quotation': [
    ['The film “Harbour Lights” opened in May.'],
    ['They met at the “Blue Anchor” and ate fish.'],
    ['The so-called “ghost ships” are tankers.'],
    ['The board was 6\'2" wide and 4\'1" long.'],
    ["The crews' boats and the captain's house stood by Jones' pier."],
    ['It happened in the ’90s, in the sailors’ quarter.'],
    ['Harbour ‘at risk’ from storms.'],
    ['“”'],
    ['He bought “fish”.'],
    ['She sang “Harbour Lights” at the show.'],
    ['Ann Hale wrote “A History of Porto” in a year.'],
    ['Omar “Sonny” Diaz said nothing.'],
    ['Ann Hale is known as “The Storm,” and it is thought that Omar Diaz said so.'],
  ],
  'marks of every kind': [
    ['«We are ready», said Ann Hale.', 'Ann Hale: We are ready'],
    ['„We are ready“, said Ann Hale.', 'Ann Hale: We are ready'],
    ["'We are ready,' said Ann Hale.", 'Ann Hale: We are ready,'],
    ['‘We are ready,’ said Ann Hale.', 'Ann Hale: We are ready,'],
    ["''We are ready,'' said Ann Hale.", 'Ann Hale: We are ready,'],
    ["``We are ready,'' said Ann Hale.", 'Ann Hale: We are ready,'],
    ['“We are ready," said Ann Hale.', 'Ann Hale: We are ready,'],
    ["'The crew's tired and it isn't fair,' said Ann Hale.", "Ann Hale: The crew's tired and it isn't fair,"],
    [
      '‘The crew’s tired and the boys’ boats leak,’ said Ann Hale.',
      'Ann Hale: The crew’s tired and the boys’ boats leak,',
    ],
    [
      '“He told me, ‘Leave the pier,’ and I did,” said Ann Hale.',
      'Ann Hale: He told me, ‘Leave the pier,’ and I did,',
    ],
    ['"He told me, \'Leave,\'" said Ann Hale.', "Ann Hale: He told me, 'Leave,'"],
    ['“The sign read ‘No “fish” today,’ ” said Ann Hale.', 'Ann Hale: The sign read ‘No “fish” today,’'],
  ],
  'over paragraphs': [
    ['Ann Hale said: “We are ready.\n“Let them come.”', 'Ann Hale: We are ready. / Let them come.'],
    ['“We are ready.\n“Let them come,” said Ann Hale.', 'Ann Hale: We are ready. / Let them come,'],
    ['“We have waited for a year for this.”\nAnn Hale', 'Ann Hale: We have waited for a year for this.'],
    [
      '“We are ready,” said Ann Hale.\n“We have waited for a year for this.”',
      'Ann Hale: We are ready,',
      'Ann Hale: We have waited for a year for this.',
    ],
    ['“We have waited for a year for this.”', '?: We have waited for a year for this.'],
    [
      'Ann Hale was blunt. “We have waited for a year for this.”',
      'Ann Hale: We have waited for a year for this.',
    ],
  ],
  'pronouns and roles': [
    ['Ann Hale met Omar Diaz on Monday. “We are ready,” she said.', 'Ann Hale: We are ready,'],
    ['Ann Hale met Omar Diaz on Monday. “We are ready,” he said.', 'Omar Diaz: We are ready,'],
    ['Mr. Okoro met Ann Hale. “We are ready,” he said.', 'Okoro: We are ready,'],
    ['Ann Hale spoke on Monday. “We are ready,” Hale said.', 'Ann Hale: We are ready,'],
    [
      'Portuguese President Rui Costa met Spanish King Felipe Borbon. “We are ready,” the Portuguese leader said.',
      'Rui Costa: We are ready,',
    ],
    [
      'Harbour master Ann Hale opened the pier. “We are ready,” the harbour master said.',
      'Ann Hale: We are ready,',
    ],
    ['“We are ready,” he said.', '?: We are ready,'],
    [
      'The Harbour Board met. “We are late,” the Harbour Board said. “But we will open,” it added.',
      'the Harbour Board: We are late,',
      'the Harbour Board: But we will open,',
    ],
    ['When Ann Hale arrived, she said: “We are ready.”', 'Ann Hale: We are ready.'],
    [
      '“I told Omar Diaz to stop,” Ann Hale said.\n“He left the pier,” she added.',
      'Ann Hale: I told Omar Diaz to stop,',
      'Ann Hale: He left the pier,',
    ],
    [
      'Ann Hale spoke.\n“I met Tom Moss,” she said.\n“We talked,” she added.',
      'Ann Hale: I met Tom Moss,',
      'Ann Hale: We talked,',
    ],
    ['Omar Diaz, a diver, met Ann Hale. “It is cold,” the diver said.', 'Omar Diaz: It is cold,'],
    [
      'French President Luc Moreau of France met Portuguese President Rui Costa. “No,” the French president said.',
      'Luc Moreau: No,',
    ],
    [
      'Poland’s leader was absent. Polish Prime Minister Jan Nowak wrote. “No,” the Polish leader said.',
      'Jan Nowak: No,',
    ],
    [
      '“We are late,” a spokeswoman for the port said. “We will open soon.” He left.\n“Come back,” she added.',
      'a spokeswoman for the port: We are late, / We will open soon.',
      'a spokeswoman for the port: Come back,',
    ],
    ['Ann Hale met Omar Diaz. “We are late,” the two lawmakers said.', 'the two lawmakers: We are late,'],
  ],
  'reported speech': [
    ['Ann Hale said the road to Porto was closed.', 'Ann Hale= the road to Porto was closed'],
    ['Ann Hale said on Monday that the road to Porto was closed.', 'Ann Hale= the road to Porto was closed'],
    ['Ann Hale told reporters that the road was closed.', 'Ann Hale= the road was closed'],
    ['The road to Porto was closed, Ann Hale said on Monday.', 'Ann Hale= The road to Porto was closed'],
    ['The road to Porto was closed, according to Ann Hale.', 'Ann Hale= The road to Porto was closed'],
    ['According to Ann Hale, the road to Porto was closed.', 'Ann Hale= the road to Porto was closed'],
    [
      'Ann Hale said the road to Porto was closed as she left for Lisbon.',
      'Ann Hale= the road to Porto was closed',
    ],
    ['Ann Hale told him to close the road to Porto.'],
    ['Ann Hale added a boat to the fleet in Porto.'],
    ['That is what Ann Hale said the week before last.'],
    ['His old friend from the harbour, Tilda, said he would appeal.'],
  ],
};

for (const [phenomenon, cases] of Object.entries(CASES)) {
  describe(phenomenon, () => {
    test.each(cases)('%s', (text, ...expected) => expect(quotationsIn(text)).toEqual(expected));
  });
}

test('the cue and the words beside the quotation are told', () => {
  const text = 'Ann Hale met the crew. “We are ready,” she told them.';
  const document = makeDocument(text);
  const [quotation] = findQuotations(document, findPersons(document));
  const slice = (span: { start: number; end: number } | null) => text.slice(span?.start, span?.end);
  expect(slice(quotation.cue)).toBe('told');
  expect(slice(quotation.speaker)).toBe('she');
  expect(slice(quotation)).toBe('We are ready,');
});

test('nobody says where the report was written', () => {
  const text = 'PORTO (AP) — The road to the sea was closed, Ann Hale said.';
  const document = { ...makeDocument(text), dateline: { start: 0, end: 'PORTO (AP) — '.length } };
  const [{ start, end }] = findQuotations(document, findPersons(document));
  expect(text.slice(start, end)).toBe('The road to the sea was closed');
});

test('quotations come in order and do not overlap', () => {
  const text =
    'Ann Hale said the pier was shut. “Go home,” she said. Omar Diaz called it “a farce”. “No,” said Hale. “Never.”';
  const document = makeDocument(text);
  const quotations = findQuotations(document, findPersons(document));
  expect(quotations.length).toBe(4);
  quotations
    .slice(1)
    .forEach((quotation, i) => expect(quotation.start).toBeGreaterThanOrEqual(quotations[i].end));
});
