// GeoNames' alternate names come without language or kind. This keeps what a Latin-script text could call a place.

const LONGEST = 60;

/**
 * Leaves out other scripts, links and codes (airports: "MOW"), remarks in brackets, and names in small letters,
 * which in this source are machine transliterations ("mo si ke").
 */
export function keepAlternate(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST) return false;
  if (!/^[\p{Script=Latin}\u0300-\u036f\d .'’ʼ‘`/-]+$/u.test(name)) return false;
  if (!/^(?:[’'ʼ‘`]\p{L}[- ])?[’'ʼ‘`]?[\p{Lu}\d]/u.test(name)) return false;
  if (!/\p{L}{2}/u.test(name)) return false;
  // Four capitals and fewer are codes; a mark of broken encoding is a capital A with tilde amid small letters.
  return !/^[A-Z0-9]{2,4}$/.test(name) && !/[ÃÂ][\u0080-\u00bf]|[a-z]Ã/u.test(name);
}
