// Every accuracy figure of the README in one table: the corpora beside the project are run through the pipeline and
// scored. Says so and stops where they are not there.   npm run score
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGazetteer } from '../src/cli/load-gazetteer.ts';
import { calibrationOf } from './accuracy/calibration.ts';
import { scoreKinds } from './accuracy/kinds.ts';
import { runScorer, SHARED } from './accuracy/run-scorer.ts';

interface ToponymRow {
  policy: string;
  overlap: { p: number; r: number; f1: number };
  exact: { f1: number };
  endToEnd161: number;
}

const SETS = [
  {
    name: 'GeoWebNews',
    file: 'geowebnews.ndjson',
    wanted: { recognition: 0.86, resolution: 0.88, endToEnd: 0.72 },
  },
  { name: 'LGL-dev', file: 'lgl-dev.ndjson', wanted: { recognition: 0.8, resolution: 0.82, endToEnd: 0.62 } },
  {
    name: 'GeoVirus-dev',
    file: 'geovirus-dev.ndjson',
    wanted: { recognition: 0.93, resolution: 0.85, endToEnd: 0.78 },
  },
];

if (!existsSync(SHARED)) {
  console.log(`skipped: the corpora are not beside the project (looked for ${SHARED})`);
  process.exit(0);
}

const gazetteer = await loadGazetteer();
const folder = mkdtempSync(join(tmpdir(), 'dateline-score-'));
try {
  console.log('measure                                          figure   wanted');
  for (const { name, file, wanted } of SETS) scoreToponyms(name, file, wanted);
  for (const { name, accuracy, of } of scoreKinds(gazetteer)) line(`kinds, ${name} (${of})`, accuracy, 0.8);
  scoreQuotes();
  scorePages();
  console.log(
    '\nconfidence of resolved gold mentions, the three sets together, against how many are right within 161 km',
  );
  console.log('said         mentions   right');
  for (const { from, to, count, right } of calibrationOf(
    SETS.map(({ file }) => file),
    gazetteer,
  )) {
    const share = count === 0 ? '  -  ' : (right / count).toFixed(3);
    console.log(`${from.toFixed(1)} to ${to.toFixed(1)}   ${String(count).padStart(8)}   ${share}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function scoreToponyms(name: string, file: string, wanted: (typeof SETS)[number]['wanted']): void {
  const rows = runScorer<ToponymRow[]>('toponyms', file, 'text', folder, gazetteer);
  const best = rows.reduce((a, b) => (b.overlap.f1 > a.overlap.f1 ? b : a));
  const { p, r, f1 } = best.overlap;
  line(`recognition, overlap F1, ${name}`, f1, wanted.recognition);
  console.log(
    `    policy "${best.policy}": precision ${p.toFixed(3)}, recall ${r.toFixed(3)}, exact F1 ${best.exact.f1.toFixed(3)}`,
  );
  const { acc161, auc } = runScorer<{ acc161: number; auc: number }>(
    'resolve',
    file,
    'mentions',
    folder,
    gazetteer,
  );
  line(`resolution of gold mentions, Acc@161, ${name}`, acc161, wanted.resolution);
  console.log(`    AUC ${auc.toFixed(3)}`);
  line(`end to end within 161 km, ${name}`, rows[0].endToEnd161, wanted.endToEnd);
}

function scoreQuotes(): void {
  const { loose, strict, speaker } = runScorer<{
    loose: { f1: number };
    strict: { f1: number };
    speaker: number;
  }>('quotes', 'quotes-polnear-dev.ndjson', 'text', folder, gazetteer);
  line('direct quotes, PolNeAR-dev, Jaccard ≥ .3', loose.f1, 0.86);
  line('direct quotes, PolNeAR-dev, Jaccard ≥ .8', strict.f1, 0.78);
  line('speaker span right, PolNeAR-dev', speaker, 0.85);
}

function scorePages(): void {
  for (const form of ['html', 'capture'] as const) {
    const row = runScorer<{ meanF1: number; title: number; date: number }>(
      'pages',
      'pages/wcxb-dev.ndjson.gz',
      form,
      folder,
      gazetteer,
    );
    line(`article text from ${form}, word F1, WCXB-dev`, row.meanF1, form === 'html' ? 0.93 : 0.88);
    line(`title from ${form}`, row.title, 0.85);
    line(`date from ${form}`, row.date, 0.75);
  }
}

function line(measure: string, figure: number, wanted: number): void {
  console.log(
    `${measure.padEnd(48)} ${figure.toFixed(3)}    ${wanted.toFixed(2)}${figure >= wanted ? '' : '   below'}`,
  );
}
