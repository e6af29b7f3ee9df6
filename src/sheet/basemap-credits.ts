// What the basemap's makers ask to be said wherever it is shown. Sources and licences: geodata/LICENSES.md.
export const BASEMAP_CREDITS: readonly string[] = [
  'Map: Natural Earth',
  'coast and lakes © OpenStreetMap contributors (ODbL)',
];
