/** Everything a person reads or hears on the page: text, accessible names, placeholders. */
function wordsOnScreen(): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement?.tagName;
    if (parent !== 'STYLE' && parent !== 'SCRIPT') words.push(walker.currentNode.nodeValue ?? '');
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const attribute of ['aria-label', 'placeholder', 'title']) {
      words.push(element.getAttribute(attribute) ?? '');
    }
  }
  return words.map((text) => text.trim()).filter(Boolean);
}

/** What stands on the page as the key of a word that has no translation, or with a hole in it. */
export function missingWords(): string[] {
  return wordsOnScreen().filter((text) => /^[a-z][\w-]*(\.[\w-]+)+$|\{\{|\}\}/i.test(text));
}
