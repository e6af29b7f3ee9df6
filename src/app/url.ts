// The state as the part of the address after "#", and back: a link holds what is open and where the map looks.
//   #place=geonames:698740&mention=a-12&view=50.1,30.5,6.2        (view: latitude, longitude, zoom)
import type { View } from '../elements/view.ts';
import { EMPTY_LINK, type Link } from './state.ts';

export function writeLink(link: Link): string {
  const parts: string[] = [];
  // A mention says its place.
  if (link.mention) parts.push(`mention=${encodeURIComponent(link.mention)}`);
  else if (link.place) parts.push(`place=${encodeURIComponent(link.place).replaceAll('%3A', ':')}`);
  if (link.view) parts.push(`view=${[link.view.lat, link.view.lng, link.view.zoom].join(',')}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Whatever cannot be read is left out; a broken address never fails. */
export function readLink(hash: string): Link {
  if (!hash.includes('=')) return EMPTY_LINK;
  const fields = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  return { place: fields.get('place'), mention: fields.get('mention'), view: readView(fields.get('view')) };
}

function readView(text: string | null): View | null {
  if (!text) return null;
  const [lat, lng, zoom] = text.split(',').map(Number);
  const valid = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 24;
  return valid ? { lng, lat, zoom } : null;
}
