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
  placeNamesPl: { source: 'geodata/place-names.pl.json', name: 'place-names.pl.json' },
  placeNamesUk: { source: 'geodata/place-names.uk.json', name: 'place-names.uk.json' },
} as const satisfies Record<string, DataFile>;
