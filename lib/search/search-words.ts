import { foldText } from "@/lib/search/fold-text";

/** Inputs are cut here before any work: nobody types more, and nothing gets slower with length. */
export const longestSearch = 200;
const mostWords = 8;

const cjkRun = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/gu;

/** Endings that a plural adds, longest first, by language: the word without one counts as well. From memory. */
const endings: Readonly<Record<string, readonly string[]>> = {
  en: ["es", "s"],
  de: ["en", "er", "n", "e", "s"],
};

/** Pairs of neighbouring characters: how text without spaces is indexed. One character alone stays one. */
function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The Arabic article is written on to its noun. */
const article = "ال";

/** Other forms of a word that count as well: without its plural ending, with and without the article. */
function otherForms(word: string, language: string): string[] {
  if (language === "ar") {
    const bare = word.startsWith(article) ? word.slice(article.length) : word;
    return bare === word ? [article + word] : bare.length >= 2 ? [bare] : [];
  }
  const ending = endings[language]?.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  return ending === undefined ? [] : [word.slice(0, -ending.length)];
}

export type SearchWords = {
  /** What was typed, folded and cut, of three letters or more: for the comparison by likeness. */
  readonly typed: readonly string[];
  /** Words that all must occur; each with its other forms. */
  readonly words: readonly (readonly string[])[];
};

/** Takes a search apart. Only letters and digits survive, so no operator of any query language does. */
export function searchWords(text: string, language: string): SearchWords {
  const folded = foldText([...text.slice(0, longestSearch * 2)].slice(0, longestSearch).join(""));
  const tokens = folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const words = tokens.flatMap((token) => {
    const spaced = token.replace(cjkRun, (run) => ` ${pairs(run).join(" ")} `);
    return spaced.split(" ").filter((word) => word !== "");
  });
  return {
    typed: [...new Set(tokens)].filter((token) => token.length >= 3).slice(0, mostWords),
    words: words.slice(0, mostWords).map((word) => [word, ...otherForms(word, language)]),
  };
}

/** A `to_tsquery` text: every word, by its beginning, in any of its forms. "" when there is no word. */
export function toTsquery(words: SearchWords["words"]): string {
  return words.map((forms) => `(${forms.map((form) => `'${form}':*`).join(" | ")})`).join(" & ");
}
