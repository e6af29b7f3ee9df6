// Whole pages in the layouts of news sites (text and names are made up): what is taken, what is left out.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/article/extract-article.ts';

interface Expected {
  title: string;
  outlet: string | null;
  byline: string | null;
  authorLocation?: string;
  agency: string | null;
  published: string | null;
  updated: string | null;
  dateline: string | null;
  starts: string;
  ends: string;
  roles: string;
  keeps: string[];
  drops: string[];
}

const PAGES: Record<string, Expected> = {
  'broadcaster.txt': {
    title: 'Flood barrier at Lerwick fails as storm surge hits Shetland',
    outlet: 'British Broadcasting House',
    byline: 'Ailsa Drummond',
    agency: null,
    published: null,
    updated: null,
    dateline: null,
    starts: 'More than 200 homes in Lerwick',
    ends: 'Shetland, Orkney and Caithness.',
    roles:
      'paragraph caption caption paragraph paragraph paragraph caption caption heading paragraph paragraph paragraph paragraph',
    keeps: ['harbour wall in Lerwick', 'Kirkwall', 'Norway'],
    drops: ['Iceland', 'Venice', 'Cairo', 'Sydney', 'Vladivostok', 'Scotland correspondent'],
  },
  'wire.txt': {
    title: 'Kenyan court halts port lease to Dubai operator',
    outlet: 'Reuters',
    byline: 'Wanjiru Otieno and Tom Hale',
    agency: 'Reuters',
    published: '2024-03-12T16:41:00+01:00',
    updated: null,
    dateline: 'MOMBASA, Kenya',
    starts: 'MOMBASA, Kenya, March 12 (Reuters) - A Kenyan court',
    ends: 'Uganda, Rwanda and South Sudan.',
    roles: 'paragraph caption caption caption paragraph paragraph paragraph paragraph paragraph',
    keeps: ['port of Mombasa, Kenya, February 8', 'Kilifi'],
    drops: ['Nairobi', 'Ivory Coast', 'Ghana', 'Susan Bright', 'Sign up'],
  },
  'local-paper.txt': {
    title: 'Two charged after shots fired at Cedar Rapids fair',
    outlet: 'The Prairie Courier',
    byline: 'Dana Whitlock',
    agency: 'AP',
    published: '2024-03-05T15:04:00-05:00',
    updated: '2024-03-05T15:04:00-05:00',
    dateline: 'CEDAR RAPIDS, Iowa',
    starts: 'CEDAR RAPIDS, Iowa (AP) — Two men',
    ends: 'March 14 in Cedar Rapids.',
    roles: 'paragraph caption paragraph paragraph paragraph paragraph',
    keeps: ['Linn County deputy', 'Urbana'],
    drops: ['Decorah', 'Davenport', 'Chicago', 'Third Ave', 'contributed to'],
  },
  'indian-daily.txt': {
    title: 'Cloudburst washes away bridge in Chamoli, 40 pilgrims stranded',
    outlet: 'Ganga Press',
    byline: 'Ramesh Bisht',
    agency: 'PTI',
    published: '2023-07-09',
    updated: '2023-07-09',
    dateline: 'DEHRADUN',
    starts: 'At least 40 pilgrims',
    ends: 'Rudraprayag and Pithoragarh until Wednesday.',
    roles: 'paragraph paragraph paragraph paragraph paragraph',
    keeps: ['Joshimath', 'Gauchar'],
    drops: ['Manali', 'Kashmir', 'Madurai', 'Mumbai', 'Shimla', 'Himachal', 'Text Size'],
  },
  'french.txt': {
    title: 'A Gao, le fleuve monte et les écoles ferment',
    outlet: 'Le Fleuve',
    byline: 'Aminata Cissé',
    authorLocation: 'Gao',
    agency: null,
    published: '2023-07-24',
    updated: '2023-07-25',
    dateline: null,
    starts: 'Le niveau du Niger',
    ends: 'a promis une aide d’urgence.',
    roles: 'standfirst paragraph caption paragraph paragraph',
    keeps: ['Une rue inondée de Gao', 'Bamako'],
    drops: ['Niamey', 'Temps de Lecture', 'Codes promo'],
  },
  'german.txt': {
    title: 'Erdbeben erschüttert Süden Albaniens',
    outlet: 'Küstenblatt',
    byline: 'Jens Kroll',
    authorLocation: 'Tirana',
    agency: null,
    published: '2024-03-04',
    updated: null,
    dateline: null,
    starts: 'Ein Beben der Stärke 5,4 hat in Vlora',
    ends: 'sagte Bürgermeisterin Mirela Gjoka.',
    roles: 'standfirst paragraph caption paragraph paragraph',
    keeps: ['Potsdam', 'Korfu', 'Ein eingestürztes Dach in Vlora'],
    drops: ['Mazedonien', 'Belgrad', 'Artikel anhören'],
  },
  'sections.txt': {
    title: 'What is behind the drought in Somalia’s Bay region?',
    outlet: 'The Gulf Observer',
    byline: 'Leyla Warsame',
    agency: null,
    published: '2022-11-03',
    updated: null,
    dateline: 'Baidoa, Somalia',
    starts: 'Five failed rainy seasons',
    ends: 'who runs a clinic near Luuq.',
    roles: 'standfirst paragraph caption paragraph heading paragraph paragraph heading paragraph paragraph',
    keeps: ['How bad is it?', 'Mogadishu'],
    drops: ['Turkana', 'Baghdad', 'Ethiopia', 'Ukraine', 'list 1 of'],
  },
  'press-agency.txt': {
    title: 'Wildfire near Evros forces villages to flee into Bulgaria',
    outlet: 'The Associated Press',
    byline: 'ELENI MARKOU',
    agency: 'AP',
    published: '2023-08-24T22:27:00-03:00',
    updated: '2023-08-24T22:27:00-03:00',
    dateline: 'ALEXANDROUPOLIS, Greece',
    starts: 'ALEXANDROUPOLIS, Greece (AP) — Hundreds',
    ends: 'Cyprus and the Czech Republic.',
    roles: 'paragraph caption caption paragraph paragraph paragraph',
    keeps: ['Dadia, Greece, Thursday', 'Edirne', 'Svilengrad'],
    drops: ['Acropolis', 'Naxos', 'Sofia', 'Athens', 'Baja California', 'Cornwall', '1 of 5'],
  },
  'local-station.html.txt': {
    title: 'Dam near Ostrava holds after night of rain',
    outlet: 'Moravian Radio',
    byline: 'Petra Malá',
    agency: null,
    published: '2024-09-15T06:40:00+02:00',
    updated: '2024-09-15T11:05:00+02:00',
    dateline: null,
    starts: 'Engineers opened the gates',
    ends: 'reach Wrocław on Monday.',
    roles: 'standfirst paragraph caption paragraph heading paragraph quote list list paragraph',
    keeps: ['Frýdlant and Frýdek-Místek', 'Bohumín'],
    drops: ['Prague', 'Brno', 'Opava', 'Katowice', 'Olomouc', 'Zlín', 'Telč', 'Praha', 'Liberec', 'Plzeň'],
  },
  'old-site.html.txt': {
    title: 'Ferry strike ends on Gozo',
    outlet: 'Island Herald',
    byline: 'Doris Camilleri',
    agency: null,
    published: '2004-05-12',
    updated: null,
    dateline: 'MGARR, Gozo',
    starts: 'MGARR, Gozo -- Ferry crews',
    ends: 'hotels in Xlendi were short of bread.',
    roles: 'paragraph paragraph paragraph paragraph',
    keeps: ['Cirkewwa', 'Valletta'],
    drops: ['Sicily', 'Archive'],
  },
};

describe.each(Object.entries(PAGES))('%s', (file, expected) => {
  const content = readFileSync(new URL(`pages/${file}`, import.meta.url), 'utf8');
  const { article } = extractArticle({ kind: file.endsWith('.html.txt') ? 'html' : 'page', content });

  test.each(['title', 'outlet', 'byline', 'agency', 'published', 'updated'] as const)('%s', (field) => {
    expect(article[field]).toBe(expected[field]);
  });

  test('location of the author, where stated', () => {
    expect(article.authorLocation).toBe(expected.authorLocation ?? null);
  });

  test('dateline', () => {
    const place = article.dateline?.place;
    expect(place ? article.text.slice(place.start, place.end) : null).toBe(expected.dateline);
  });

  test('body from first to last words', () => {
    expect(article.text.slice(0, expected.starts.length)).toBe(expected.starts);
    expect(article.text.slice(-expected.ends.length)).toBe(expected.ends);
    expect(article.blocks.map((block) => block.role).join(' ')).toBe(expected.roles);
  });

  test('nothing lost, nothing let in', () => {
    expect(expected.keeps.filter((piece) => !article.text.includes(piece))).toEqual([]);
    expect(expected.drops.filter((piece) => article.text.includes(piece))).toEqual([]);
  });
});
