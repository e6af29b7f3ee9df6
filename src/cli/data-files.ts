// The data that a viewer needs beside it, by where it lies in the package and by its name in a site.

export interface DataFile {
  /** Under the package's root. */
  source: string;
  /** Under the site's root. */
  name: string;
}

export const DATA_FILES = {
  gazetteer: { source: 'geodata/gazetteer.bin', name: 'gazetteer.bin' },
  basemap: { source: 'geodata/basemap.pmtiles', name: 'basemap.pmtiles' },
  areas: { source: 'geodata/areas.topojson.gz', name: 'areas.topojson.gz' },
} as const satisfies Record<string, DataFile>;
