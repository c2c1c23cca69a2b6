// natural has types for its main entry only, and that one drags in databases.

declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: {
    stem(word: string): string;
    /** Left over from the word before: see `stem`. */
    suffixeRemoved: boolean;
  };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
