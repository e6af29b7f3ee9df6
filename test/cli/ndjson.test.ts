import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/dateline.ts';
import { splitLines } from '../../src/cli/split-lines.ts';
import { runCli } from './run-cli.ts';

const run = async (lines: string) => {
  const { code, stdout, stderr } = await runCli(['parse', '--ndjson'], { stdin: lines });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

describe('parse --ndjson', () => {
  it('answers a text as it stands, with offsets into it', async () => {
    const text = '“It rained in Oslo,” said Kari Holm, the mayor of Bergen.';
    const [answer] = await run(`${JSON.stringify({ id: 'a', text })}\n`);
    expect(answer.id).toBe('a');
    expect(answer.article).toEqual({
      title: null,
      byline: null,
      outlet: null,
      published: null,
      text,
      dropped: [],
      standfirst: null,
      authorLocation: null,
      agency: null,
      updated: null,
      dateline: null,
    });
    for (const { start, end, text: name } of answer.mentions) expect(text.slice(start, end)).toBe(name);
    expect(answer.mentions.map((mention: { text: string }) => mention.text)).toEqual(['Oslo', 'Bergen']);
    expect(answer.mentions[0]).toMatchObject({
      kind: 'literal',
      place: { id: 'geonames:3143244', name: 'Oslo', feature: 'P/PPLC', country: 'NO' },
    });
    expect(Object.keys(answer)).toEqual(['id', 'article', 'mentions', 'quotes', 'warnings']);
    expect(answer.quotes[0]).toMatchObject({
      text: 'It rained in Oslo,',
      direct: true,
      speaker: { name: 'Kari Holm' },
    });
  });

  it('tells what it read in the head of a copied page', async () => {
    const capture = `Bridge shut in Voss | The Fjord Post
Bridge shut in Voss
Ferries will run all night, the county says.
By Kari Holm in Bergen
Published: 4 March 2024 | Updated: 5 March 2024

VOSS, March 4 (NTB) — Engineers shut the bridge at Voss on Monday after a crack was found under the road, the county said.

Trains to Bergen will stop at the bridge until Friday, and the ferries will take the cars. (NTB)`;
    const [{ article }] = await run(JSON.stringify({ id: 1, capture }));
    expect(article).toMatchObject({
      title: 'Bridge shut in Voss',
      standfirst: 'Ferries will run all night, the county says.',
      byline: 'Kari Holm',
      authorLocation: 'Bergen',
      agency: 'NTB',
      published: '2024-03-04',
      updated: '2024-03-05',
    });
    const { place } = article.dateline;
    expect(article.text.slice(place.start, place.end)).toBe('VOSS');
  });

  it('resolves the mentions it is given, and no others', async () => {
    const text = 'From Oslo to Bergen.';
    const [answer] = await run(JSON.stringify({ id: 1, text, mentions: [{ start: 13, end: 19 }] }));
    expect(answer.mentions.map((mention: { text: string }) => mention.text)).toEqual(['Bergen']);
  });

  it('gives a mention that no place fits a null place', async () => {
    const [answer] = await run(
      JSON.stringify({ id: 1, text: 'In Qqxzzt it rained.', mentions: [{ start: 3, end: 9 }] }),
    );
    expect(answer.mentions).toEqual([expect.objectContaining({ text: 'Qqxzzt', place: null })]);
  });

  it('answers bad lines on their line and goes on', async () => {
    const answers = await run(
      [
        '{"id":1,"text":"Rain in Oslo."}',
        'not json',
        '{"id":2}',
        '',
        '{"id":"three","text":3}',
        '{"id":4,"text":"Oslo","mentions":[{"start":0,"end":5}]}',
        '[]',
        '{"id":5,"text":"Rain in Bergen."}\r',
        '{"id":6,"html":"<p>x</p>","mentions":[]}',
        '{"id":7,"text":"","published":"2020-01-01"}',
      ].join('\n'),
    );
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      [1, 'undefined'],
      [null, 'string'],
      [2, 'string'],
      ['three', 'string'],
      [4, 'string'],
      [null, 'string'],
      [5, 'undefined'],
      [6, 'string'],
      [7, 'undefined'],
    ]);
    expect(answers[1].error).toMatch(/got no JSON .* expected an object/);
    expect(answers[4].error).toMatch(/mentions\[0\]: got .* within the text's 4 code units/);
  });

  it('reads no further than its reader takes', async () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read += 1;
        yield `{"id":${read},"text":"Rain in Oslo."}\n`;
      }
    }
    const stop = new AbortController();
    let written = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written += 1;
        if (written === 20) stop.abort();
        setTimeout(done, 1);
      },
    });
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    await main(['parse', '--ndjson'], {
      stdin: Readable.from(endless(), { highWaterMark: 1, objectMode: false }),
      stdout: slow,
      stderr: nowhere,
      cwd: '/',
      signal: stop.signal,
    });
    expect(written).toBe(20);
    expect(read).toBeLessThan(60);
  });
});

describe('splitLines', () => {
  const split = async (chunks: (string | Uint8Array)[], limit?: number) => {
    const lines = [];
    for await (const line of splitLines(Readable.from(chunks), limit))
      lines.push('text' in line ? line.text : line.tooLong);
    return lines;
  };

  it.each<[string, (string | Uint8Array)[], string[]]>([
    ['nothing', [], []],
    ['a line without its end', ['a'], ['a']],
    ['lines across chunks', ['a', 'b\nc', '\n', 'd'], ['ab', 'c', 'd']],
    ['carriage returns', ['a\r\nb\r\n'], ['a', 'b']],
    ['blank lines', ['\n\na\n'], ['', '', 'a']],
    ['a character cut in two', [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['é']],
    ['broken UTF-8', [Uint8Array.of(0xff, 0x61, 10)], ['\ufffda']],
  ])('%s', async (_, chunks, lines) => {
    expect(await split(chunks)).toEqual(lines);
  });

  it('drops a line over the limit and tells how long it was', async () => {
    expect(await split(['ok\n', 'x'.repeat(50), 'x'.repeat(50), '\nok'], 60)).toEqual(['ok', 100, 'ok']);
  });
});
