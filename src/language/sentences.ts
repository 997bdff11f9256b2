/** What stands between two sentences: nothing in Chinese, whose full stop brings its own space. */
export function sentenceGap(language: string): string {
  return language.startsWith('zh') ? '' : ' ';
}

/** Sentences one behind the other; what is not said at present is left out. */
export function joinSentences(
  sentences: readonly (string | false | null | undefined)[],
  language: string,
): string {
  return sentences.filter(Boolean).join(sentenceGap(language));
}
