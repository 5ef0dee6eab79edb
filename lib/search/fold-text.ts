/** Combining marks of Latin, Greek and Cyrillic letters, and the vowel signs, hamzas and stretch of Arabic. */
const marks = /[\u0300-\u036f\u064b-\u0655\u0640]/g;

/**
 * One spelling for what readers type in several: case, accents, full width, Arabic vowel signs and letter forms; parts of
 * article numbers stand apart.
 * The database folds texts by the same rule (search-text.sql.ts).
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .replaceAll("ß", "ss")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replace(/[-/_.]/g, " ")
    .normalize("NFKC");
}
