// Makes geodata/gazetteer.bin. The same sources and tables give the same bytes.
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeGazetteer } from '../src/core/gazetteer/write-gazetteer.ts';
import { SOURCES } from './fetch-sources.ts';
import { collectRecords } from './gazetteer/collect-records.ts';

/** The day of the data, not of the build: raised by hand with its sources. */
const EDITION_DATE = '2026-11-21';

const OUTPUT = fileURLToPath(new URL('gazetteer.bin', import.meta.url));

export async function build(): Promise<void> {
  const sources = SOURCES.filter((source) => source.used.startsWith('gazetteer'));
  const records = collectRecords();
  const file = writeGazetteer({ date: EDITION_DATE, sources }, records);
  const part = `${OUTPUT}.part`;
  writeFileSync(part, file);
  renameSync(part, OUTPUT);
  const packed = gzipSync(file, { level: 9 }).length;
  console.error(`gazetteer.bin: ${records.length} places, ${file.length} bytes, ${packed} gzipped`);
}
