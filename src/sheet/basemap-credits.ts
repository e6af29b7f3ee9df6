// What the basemap's makers ask to be said wherever it is shown, piece by piece.
import { BASEMAP_CREDIT } from '../map/style/basemap-style.ts';

export const BASEMAP_CREDITS: readonly string[] = BASEMAP_CREDIT.split(' · ');
