// Most names can be told from their key: "saint petersburg" is written "Saint Petersburg". Only the others are stored.

/** The usual spelling of a key: each word with a capital. */
export function usualSpelling(key: string): string {
  let spelling = '';
  for (let i = 0; i < key.length; i++)
    spelling += i === 0 || key[i - 1] === ' ' ? key[i].toUpperCase() : key[i];
  return spelling;
}
